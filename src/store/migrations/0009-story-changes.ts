import { type Kysely, sql } from "kysely";

/** The stories that editors make, change and take away: a log that is only ever added to. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table story_changes (
     seq integer primary key, id text not null unique, by text not null, at text not null, entry jsonb not null)`,
];

export const storyChanges = { up };
