import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Story } from "../domain/story.ts";

/** What a story asks of an article. */
export type StoryTerms = Pick<Story, "all" | "any" | "none" | "from" | "to"> & Partial<Pick<Story, "places">>;

/**
 * An article version belongs to a story when every `all`, one of `any` and one of `places` stand in its title or text
 * and no `none`, whatever their case and accents, and it was published within the story's dates.
 */
export const inStory = (story: StoryTerms): RawBuilder<SqlBool> =>
  conditions(story, sql<string>`versions.folded`, sql<string>`versions.published_at`);

/** The same of rows `v` with `folded` and `published_at` of a version. */
export const matches = (story: StoryTerms): RawBuilder<SqlBool> =>
  conditions(story, sql<string>`v.folded`, sql<string>`v.published_at`);

function conditions(
  story: StoryTerms,
  folded: RawBuilder<string>,
  published: RawBuilder<string>,
): RawBuilder<SqlBool> {
  const holds = (term: string) => sql<SqlBool>`position(${fold(term)}::text in ${folded}) > 0`;
  const day = sql`substr(${published}, 1, 10)`;
  // The dates first: they spare a look into most texts.
  const parts = [
    ...(story.from ? [sql<SqlBool>`${day} >= ${story.from}`] : []),
    ...(story.to ? [sql<SqlBool>`${day} <= ${story.to}`] : []),
    ...story.all.map(holds),
    ...story.none.map((term) => sql<SqlBool>`not ${holds(term)}`),
    ...[story.any, story.places ?? []]
      .filter((terms) => terms.length > 0)
      .map((terms) => sql<SqlBool>`(${sql.join(terms.map(holds), sql` or `)})`),
  ];
  return parts.length > 0 ? sql`(${sql.join(parts, sql` and `)})` : sql`true`;
}

/** Claims of these kinds, and those that verify one of them. */
export const ofKinds = (kinds: readonly string[]): RawBuilder<SqlBool> => {
  const list = sql.join(kinds.map((kind) => sql`${kind}::text`));
  return sql<SqlBool>`(claims.kind in (${list}) or claims.data->>'of' in (${list}))`;
};

const fold = (term: string) => term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
