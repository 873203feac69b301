import { type SqlBool, sql } from "kysely";
import type { Story } from "../domain/story.ts";
import type { Tabled } from "./schema.ts";
import type { StoryCount } from "./store.ts";
import { ofKinds } from "./story-filter.ts";
import { keysOf } from "./story-members.ts";

type Counted = StoryCount & { readonly key: string };

/** How much is known of each story now: current versions, without what people rejected. One look for all of the same kinds. */
export async function storyCounts(db: Tabled, stories: readonly Story[]): Promise<Map<string, StoryCount>> {
  const counts = new Map<string, StoryCount>();
  for (const alike of Map.groupBy(stories, ({ kinds }) => kinds.join(" ")).values())
    for (const [id, count] of await countAlike(db, alike)) counts.set(id, count);
  return counts;
}

async function countAlike(db: Tabled, stories: readonly Story[]): Promise<Map<string, StoryCount>> {
  const none: StoryCount = { claims: 0, articles: 0, outlets: 0 };
  const kinds = stories[0]?.kinds ?? [];
  const keys = await keysOf(db, stories);
  const asked = [...keys.values()];
  const rows = await (kinds.length > 0 ? countOfKinds(db, asked, kinds) : countKept(db, asked));
  const byKey = new Map(rows.map(({ key, ...counts }) => [key, counts]));
  return new Map([...keys].map(([id, key]) => [id, byKey.get(key) ?? none]));
}

/** By the counts that are kept with each version; of the claims, only those that were rejected are looked at. */
async function countKept(db: Tabled, keys: readonly string[]): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with rejected as (
      select claims.version, count(*) as claims
      from review_states join claims on claims.words = review_states.words
      where review_states.status = 'rejected' group by claims.version),
    known as (
      select version_claims.version, version_claims.outlet,
             version_claims.claims - coalesce(rejected.claims, 0) as claims
      from version_claims
      join articles on articles.current_version = version_claims.version
      left join rejected on rejected.version = version_claims.version)
    select key, sum(claims)::int as claims, sum(articles)::int as articles, count(*) as outlets
    from (
      select story_versions.key, known.outlet, sum(known.claims) as claims, count(*) as articles
      from story_versions join known on known.version = story_versions.version
      where known.claims > 0 and story_versions.key in (${sql.join(keys)})
      group by story_versions.key, known.outlet) of_outlet
    group by key`.execute(db);
  return rows;
}

/** Of stories that ask for some kinds: by the claims themselves. */
function countOfKinds(db: Tabled, keys: readonly string[], kinds: readonly string[]): Promise<Counted[]> {
  return db
    .selectFrom("story_versions")
    .innerJoin("articles", "articles.current_version", "story_versions.version")
    .innerJoin("versions", "versions.id", "story_versions.version")
    .innerJoin("claims", "claims.version", "story_versions.version")
    .leftJoin("review_states", "review_states.words", "claims.words")
    .select("story_versions.key")
    .select(sql<number>`count(*)`.as("claims"))
    .select(sql<number>`count(distinct versions.article_url)`.as("articles"))
    .select(sql<number>`count(distinct versions.outlet)`.as("outlets"))
    .where("story_versions.key", "in", keys)
    .where(sql<SqlBool>`coalesce(review_states.status, '') <> 'rejected'`)
    .where(ofKinds(kinds))
    .groupBy("story_versions.key")
    .execute();
}
