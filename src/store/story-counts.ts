import { type SqlBool, sql } from "kysely";
import type { Story } from "../domain/story.ts";
import type { Tabled } from "./schema.ts";
import type { StoryCount } from "./store.ts";
import { ofKinds } from "./story-filter.ts";
import { keysOf } from "./story-members.ts";

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
  const rows = await db
    .selectFrom("story_versions")
    .innerJoin("articles", "articles.current_version", "story_versions.version")
    .innerJoin("versions", "versions.id", "story_versions.version")
    .innerJoin("claims", "claims.version", "story_versions.version")
    .leftJoin("review_states", "review_states.words", "claims.words")
    .select("story_versions.key")
    .select(sql<number>`count(*)`.as("claims"))
    .select(sql<number>`count(distinct versions.article_url)`.as("articles"))
    .select(sql<number>`count(distinct versions.outlet)`.as("outlets"))
    .where("story_versions.key", "in", [...keys.values()])
    .where(sql<SqlBool>`coalesce(review_states.status, '') <> 'rejected'`)
    .where(kinds.length > 0 ? ofKinds(kinds) : sql<SqlBool>`true`)
    .groupBy("story_versions.key")
    .execute();
  const byKey = new Map(rows.map(({ key, ...counts }) => [key, counts]));
  return new Map([...keys].map(([id, key]) => [id, byKey.get(key) ?? none]));
}
