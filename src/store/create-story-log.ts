import { type SqlBool, sql } from "kysely";
import { StoryChange } from "../domain/story-change.ts";
import type { Database } from "./open-database.ts";
import { withFaults } from "./store-faults.ts";
import { inStory, ofKinds } from "./story-filter.ts";
import type { StoryLog } from "./story-log.ts";
import { keysOf } from "./story-members.ts";

/** UTF-16 units of a text that say what it is about. */
const LEAD = 1500;
const DAY_MS = 24 * 60 * 60_000;

/** The part of an open database that holds what editors make of stories. */
export function createStoryLog({ db }: Pick<Database, "db">): StoryLog {
  const held = () =>
    db
      .selectFrom("versions")
      .innerJoin("articles", "articles.current_version", "versions.id")
      .innerJoin("claims", "claims.version", "versions.id")
      .leftJoin("review_states", "review_states.words", "claims.words")
      .where(sql<SqlBool>`coalesce(review_states.status, '') <> 'rejected'`);
  return withFaults<StoryLog>({
    async storyChanges() {
      const rows = await db.selectFrom("story_changes").selectAll().orderBy("seq").execute();
      return rows.map(({ entry, ...columns }) => StoryChange.parse({ ...entry, ...columns }));
    },
    async appendStoryChange({ seq, id, by, at, ...entry }) {
      const written = await db
        .insertInto("story_changes")
        .values({ seq, id, by, at, entry: JSON.stringify(entry) })
        .onConflict((conflict) => conflict.doNothing())
        .returning("seq")
        .execute();
      return written.length > 0;
    },
    async previewStory(story, limit) {
      const wanted = story.kinds.length > 0 ? ofKinds(story.kinds) : sql<SqlBool>`true`;
      const counts = await held()
        .select(sql<number>`count(*)`.as("claims"))
        .select(sql<number>`count(distinct versions.article_url)`.as("articles"))
        .select(sql<number>`count(distinct versions.outlet)`.as("outlets"))
        .where(inStory(story))
        .where(wanted)
        .executeTakeFirstOrThrow();
      const without = { ...story, none: [] };
      const all =
        story.none.length === 0
          ? counts.articles
          : (
              await held()
                .select(sql<number>`count(distinct versions.article_url)`.as("articles"))
                .where(inStory(without))
                .where(wanted)
                .executeTakeFirstOrThrow()
            ).articles;
      const caught = await held()
        .leftJoin("outlets", "outlets.id", "versions.outlet")
        .select(["versions.id", "versions.outlet", "versions.title", "versions.text"])
        .select("versions.published_at as publishedAt")
        .select(sql<string>`coalesce(outlets.data->>'name', versions.outlet)`.as("outletName"))
        .distinct()
        .where(inStory(story))
        .where(wanted)
        .orderBy("versions.published_at", (order) => order.desc().nullsLast())
        .orderBy("versions.id")
        .limit(limit)
        .execute();
      return { ...counts, excluded: all - counts.articles, caught };
    },
    async recentArticles(stories, days, limit) {
      const keys = [...(await keysOf(db, stories)).values(), ""];
      const newest = await db
        .selectFrom("versions")
        .select(sql<string | null>`max(published_at)`.as("at"))
        .executeTakeFirstOrThrow();
      const since = new Date((Date.parse(newest.at ?? "") || Date.now()) - days * DAY_MS).toISOString();
      const members = db.selectFrom("story_versions").select("version").where("key", "in", keys);
      return held()
        .select(["versions.id", "versions.outlet", "versions.title"])
        .select("versions.published_at as publishedAt")
        .select(sql<string>`left(versions.text, ${sql.lit(LEAD)})`.as("lead"))
        .select(
          sql<{ kind: string; low: number }[]>`jsonb_agg(jsonb_build_object(
            'kind', claims.kind, 'low', coalesce((claims.data->'quantity'->>'low')::float8, 0)))`.as(
            "figures",
          ),
        )
        .where("versions.published_at", ">=", since)
        .where("versions.id", "not in", members)
        .groupBy("versions.id")
        .orderBy("versions.published_at", "desc")
        .orderBy("versions.id")
        .limit(limit)
        .execute();
    },
  });
}
