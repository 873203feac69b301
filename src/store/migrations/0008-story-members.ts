import { type Kysely, sql } from "kysely";

/** Which article versions belong to which story: found out once, since it takes a look into every text. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

// PostgreSQL's unaccent is an extension that a server may lack; these are the letters of the languages we meet.
const ACCENTED = "áàâäãåéèêëíìîïóòôöõúùûüñç";
const PLAIN = "aaaaaaeeeeiiiiooooouuuunc";

const statements = [
  // Title and text as terms are looked for in them: made once, since making it takes longer than looking.
  `alter table versions add column folded text not null
     generated always as (translate(lower(title || ' ' || text), '${ACCENTED}', '${PLAIN}')) stored`,
  // A story by what it asks for: a changed definition is another key.
  `create table story_keys (
     seq bigint generated always as identity primary key, key text not null unique, data jsonb not null,
     whole boolean not null default false, used_at bigint not null)`,
  `create table story_versions (key text not null, version text not null, primary key (key, version))`,
  `create index story_versions_by_version on story_versions (version)`,
  // Versions that came since and were not yet held against the stories.
  `create table story_due (version text primary key)`,
  `create index versions_by_date on versions (published_at, article_url)`,
  `create index articles_by_version on articles (current_version)`,
];

export const storyMembers = { up };
