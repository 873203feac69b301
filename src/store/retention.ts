import { type RawBuilder, type SqlBool, sql } from "kysely";
import { Hold, Tombstone } from "../domain/retention.ts";
import { dropArticle } from "./remove-article.ts";
import type { Tabled } from "./schema.ts";
import { inStory } from "./story-filter.ts";

export interface RetentionStore {
  hold(hold: Hold): Promise<void>;
  /** Ends the holds on a story. Returns how many there were. */
  liftHolds(story: string, lifted: { by: string; at: string }): Promise<number>;
  /** All that ever were, newest first. */
  holds(): Promise<Hold[]>;
  /** A hold in force on an article; null when there is none. */
  holdOn(articleUrl: string): Promise<Hold | null>;
  /** Says that an article was read from these pages. */
  linkSnapshots(articleUrl: string, snapshots: readonly string[]): Promise<void>;
  /** Drops the bytes of pages fetched before `before` (ISO 8601) that no hold is on. Returns how many were dropped. */
  dropSnapshots(before: string, limit: number): Promise<number>;
  dropBytes(snapshots: readonly string[]): Promise<void>;
  /** Ids of article versions fetched before `before` whose whole text is there and on which no hold is. */
  wholeTexts(before: string, limit: number): Promise<string[]>;
  /** Puts a text of the same length, in which only the claims' sentences stand, in the place of the whole one. */
  keepClaimsOnly(version: string, text: string): Promise<void>;
  /** Address of the stored article that a page belongs to; null where there is none. */
  articleAt(url: string): Promise<string | null>;
  /** Removes an article: its words, claims and pages' bytes. What is left is returned. */
  removeArticle(articleUrl: string, asked: { by: string; why: string; at: string }): Promise<Tombstone>;
  tombstone(articleUrl: string): Promise<Tombstone | null>;
  /** Newest first. */
  tombstones(limit: number): Promise<Tombstone[]>;
}

/** How long what was fetched is kept, and what may not be dropped. */
export function retentionRows(db: Tabled): RetentionStore {
  const holdsInForce = () => db.selectFrom("holds").selectAll().where("lifted_at", "is", null).execute();
  /** True for a row of `versions` that a hold is on. */
  const isHeld = async (): Promise<RawBuilder<SqlBool>> => {
    const stories = (await holdsInForce()).map(({ data }) => inStory(data));
    return stories.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(stories, sql` or `)})`;
  };
  const toHold = (row: Awaited<ReturnType<typeof holdsInForce>>[number]): Hold =>
    Hold.parse({
      story: row.data,
      by: row.by,
      why: row.why,
      at: row.at,
      liftedAt: row.lifted_at,
      liftedBy: row.lifted_by,
    });
  return {
    async hold({ story, by, why, at }) {
      await db
        .insertInto("holds")
        .values({
          story: story.id,
          at,
          data: JSON.stringify(story),
          by,
          why,
          lifted_at: null,
          lifted_by: null,
        })
        .execute();
    },
    async liftHolds(story, { by, at }) {
      const lifted = db.updateTable("holds").set({ lifted_at: at, lifted_by: by }).where("story", "=", story);
      return (await lifted.where("lifted_at", "is", null).returning("story").execute()).length;
    },
    async holds() {
      const rows = await db.selectFrom("holds").selectAll().orderBy("at", "desc").execute();
      return rows.map(toHold);
    },
    async holdOn(articleUrl) {
      for (const row of await holdsInForce()) {
        const held = db.selectFrom("versions").select("id").where("article_url", "=", articleUrl);
        if (await held.where(inStory(row.data)).executeTakeFirst()) return toHold(row);
      }
      return null;
    },
    async linkSnapshots(articleUrl, snapshots) {
      if (snapshots.length === 0) return;
      await db
        .insertInto("article_snapshots")
        .values(snapshots.map((snapshot) => ({ article_url: articleUrl, snapshot })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async dropSnapshots(before, limit) {
      const held = await isHeld();
      const { rows } = await sql`
        update snapshots set body = null where id in (
          select s.id from snapshots s
          where s.body is not null and s.fetched_at < ${before} and not exists (
            select 1 from article_snapshots a join versions on versions.article_url = a.article_url
            where a.snapshot = s.id and ${held})
          limit ${limit})
        returning id`.execute(db);
      return rows.length;
    },
    async dropBytes(snapshots) {
      if (snapshots.length > 0)
        await db.updateTable("snapshots").set({ body: null }).where("id", "in", snapshots).execute();
    },
    async wholeTexts(before, limit) {
      const rows = await db
        .selectFrom("versions")
        .innerJoin("snapshots", "snapshots.id", "versions.snapshot")
        .select("versions.id")
        .where("versions.kept", "=", "whole")
        .where("snapshots.fetched_at", "<", before)
        .where(sql<SqlBool>`not ${await isHeld()}`)
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    async keepClaimsOnly(version, text) {
      await db
        .updateTable("versions")
        .set({ text, kept: "claims" })
        .where("id", "=", version)
        .where("kept", "=", "whole")
        .execute();
    },
    async articleAt(url) {
      const version = db.selectFrom("versions").select("article_url");
      const found =
        (await version.where("article_url", "=", url).executeTakeFirst()) ??
        (await version.where("url", "=", url).executeTakeFirst()) ??
        (await db
          .selectFrom("snapshots")
          .innerJoin("article_snapshots", "article_snapshots.snapshot", "snapshots.id")
          .select("article_snapshots.article_url")
          .where("snapshots.url", "=", url)
          .executeTakeFirst());
      return found?.article_url ?? null;
    },
    removeArticle: (articleUrl, asked) => dropArticle(db, articleUrl, asked),
    async tombstone(articleUrl) {
      const row = await db
        .selectFrom("tombstones")
        .select("data")
        .where("article_url", "=", articleUrl)
        .executeTakeFirst();
      return row ? Tombstone.parse(row.data) : null;
    },
    async tombstones(limit) {
      const rows = await db
        .selectFrom("tombstones")
        .select("data")
        .orderBy("at", "desc")
        .limit(limit)
        .execute();
      return rows.map(({ data }) => Tombstone.parse(data));
    },
  };
}
