import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Tabled } from "./schema.ts";
import type { ClaimFilter } from "./store.ts";
import { ofKinds } from "./story-filter.ts";
import { membersOf } from "./story-members.ts";

/** What a filter asks of the rows of `versions` and `articles`. */
export async function versionConditions(db: Tabled, filter: ClaimFilter): Promise<RawBuilder<SqlBool>> {
  const { outlet, story, currentOnly = true } = filter;
  const members = story && sql`select version from story_versions where key = ${await membersOf(db, story)}`;
  return every([
    ...(outlet ? [sql<SqlBool>`versions.outlet = ${outlet}`] : []),
    ...(members ? [sql<SqlBool>`versions.id in (${members})`] : []),
    ...(currentOnly ? [sql<SqlBool>`articles.current_version = versions.id`] : []),
  ]);
}

/** What it asks of the rows of `claims` and `review_states`. */
export function claimConditions({ kind, story, asFound }: ClaimFilter): RawBuilder<SqlBool> {
  return every([
    ...(kind ? [sql<SqlBool>`claims.kind = ${kind}`] : []),
    ...(story && story.kinds.length > 0 ? [ofKinds(story.kinds)] : []),
    asFound
      ? sql<SqlBool>`claims.lost = false`
      : sql<SqlBool>`coalesce(review_states.status, '') <> 'rejected'`,
  ]);
}

const every = (parts: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  parts.length > 0 ? sql`(${sql.join(parts, sql` and `)})` : sql`true`;

/** The claims that a filter names, joined with what it looks at. */
export async function claimsFor(db: Tabled, filter: ClaimFilter) {
  return db
    .selectFrom("claims")
    .innerJoin("versions", "versions.id", "claims.version")
    .innerJoin("articles", "articles.url", "versions.article_url")
    .leftJoin("review_states", "review_states.words", "claims.words")
    .where(await versionConditions(db, filter))
    .where(claimConditions(filter));
}
