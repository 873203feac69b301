import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Story } from "../domain/story.ts";

// PostgreSQL's unaccent is an extension that a server may lack; these are the letters of the languages we meet.
const ACCENTED = "áàâäãåéèêëíìîïóòôöõúùûüñç";
const PLAIN = "aaaaaaeeeeiiiiooooouuuunc";

const folded = sql`translate(lower(versions.title || ' ' || versions.text), ${ACCENTED}::text, ${PLAIN}::text)`;

/**
 * An article version belongs to a story when every `all` and one of `any` stand in its title or text and no `none`,
 * whatever their case and accents, and it was published within the story's dates.
 */
export function inStory(story: Story): RawBuilder<SqlBool> {
  const holds = (term: string) => sql<SqlBool>`position(${fold(term)}::text in ${folded}) > 0`;
  const parts = [
    ...story.all.map(holds),
    ...story.none.map((term) => sql<SqlBool>`not ${holds(term)}`),
    ...(story.any.length > 0 ? [sql<SqlBool>`(${sql.join(story.any.map(holds), sql` or `)})`] : []),
    ...(story.from ? [sql<SqlBool>`substr(versions.published_at, 1, 10) >= ${story.from}`] : []),
    ...(story.to ? [sql<SqlBool>`substr(versions.published_at, 1, 10) <= ${story.to}`] : []),
  ];
  return parts.length > 0 ? sql`(${sql.join(parts, sql` and `)})` : sql`true`;
}

const fold = (term: string) => term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
