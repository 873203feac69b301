import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Story } from "../domain/story.ts";

// PostgreSQL's unaccent is an extension that a server may lack; these are the letters of the languages we meet.
const ACCENTED = "áàâäãåéèêëíìîïóòôöõúùûüñç";
const PLAIN = "aaaaaaeeeeiiiiooooouuuunc";

/** Title and text of a version as terms are looked for in it. */
export const foldedText = sql<string>`translate(lower(versions.title || ' ' || versions.text), ${ACCENTED}::text, ${PLAIN}::text)`;

/** What a story asks of an article. */
export type StoryTerms = Pick<Story, "all" | "any" | "none" | "from" | "to">;

/**
 * An article version belongs to a story when every `all` and one of `any` stand in its title or text and no `none`,
 * whatever their case and accents, and it was published within the story's dates.
 */
export const inStory = (story: StoryTerms): RawBuilder<SqlBool> =>
  conditions(story, foldedText, sql<string>`substr(versions.published_at, 1, 10)`);

/** The same of rows `v` with their text as `folded` and the day of publication as `day`. */
export const matches = (story: StoryTerms): RawBuilder<SqlBool> =>
  conditions(story, sql<string>`v.folded`, sql<string>`v.day`);

function conditions(
  story: StoryTerms,
  folded: RawBuilder<string>,
  day: RawBuilder<string>,
): RawBuilder<SqlBool> {
  const holds = (term: string) => sql<SqlBool>`position(${fold(term)}::text in ${folded}) > 0`;
  const parts = [
    ...story.all.map(holds),
    ...story.none.map((term) => sql<SqlBool>`not ${holds(term)}`),
    ...(story.any.length > 0 ? [sql<SqlBool>`(${sql.join(story.any.map(holds), sql` or `)})`] : []),
    ...(story.from ? [sql<SqlBool>`${day} >= ${story.from}`] : []),
    ...(story.to ? [sql<SqlBool>`${day} <= ${story.to}`] : []),
  ];
  return parts.length > 0 ? sql`(${sql.join(parts, sql` and `)})` : sql`true`;
}

const fold = (term: string) => term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
