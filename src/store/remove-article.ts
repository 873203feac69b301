import { sql } from "kysely";
import { Tombstone } from "../domain/retention.ts";
import { inBatches } from "./batches.ts";
import type { Tabled } from "./schema.ts";

/**
 * Takes the words of an article out of every table and leaves a tombstone. Its rows stay where the ledger counts them,
 * blank. The log of decisions stays as it is: each of its entries is sealed by the next. No transaction holds it
 * together, since an embedded database has but one connection: what was begun is ended by doing it again.
 */
export async function dropArticle(
  db: Tabled,
  articleUrl: string,
  asked: { by: string; why: string; at: string },
): Promise<Tombstone> {
  const versions = await db
    .selectFrom("versions")
    .select(["id", "url"])
    .where("article_url", "=", articleUrl)
    .orderBy("version")
    .execute();
  const pages = await db
    .selectFrom("snapshots")
    .innerJoin("article_snapshots", "article_snapshots.snapshot", "snapshots.id")
    .select(["snapshots.id", "snapshots.url", "snapshots.final_url", "snapshots.sha256"])
    .where("article_snapshots.article_url", "=", articleUrl)
    .orderBy("snapshots.fetched_at")
    .execute();
  const ids = versions.map(({ id }) => id);
  const tombstone = await raiseTombstone(db, {
    articleUrl,
    ...asked,
    versions: ids,
    snapshots: pages.map(({ sha256 }) => sha256),
    claims: await countClaims(db, ids),
  });
  const urls = [articleUrl, ...versions.map(({ url }) => url)];
  for (const { url, final_url: finalUrl } of pages) urls.push(url, finalUrl);
  await closePages(db, [...new Set(urls)]);
  for (const batch of inBatches(ids)) {
    await db.deleteFrom("claims").where("version", "in", batch).execute();
    await db.deleteFrom("review_items").where("version", "in", batch).execute();
    await db.deleteFrom("story_versions").where("version", "in", batch).execute();
    const blank = { title: "", text: "", byline: null, details: null, kept: "nothing" } as const;
    await db.updateTable("versions").set(blank).where("id", "in", batch).execute();
  }
  for (const batch of inBatches(pages.map(({ id }) => id)))
    await db
      .updateTable("snapshots")
      .set({ body: null, headers: "{}", size: 0 })
      .where("id", "in", batch)
      .execute();
  return tombstone;
}

/** The first one stays: who removes it again did not remove it. */
async function raiseTombstone(db: Tabled, tombstone: Tombstone): Promise<Tombstone> {
  const { articleUrl, at } = tombstone;
  await db
    .insertInto("tombstones")
    .values({ article_url: articleUrl, at, data: JSON.stringify(tombstone) })
    .onConflict((conflict) => conflict.column("article_url").doNothing())
    .execute();
  const stone = db.selectFrom("tombstones").select("data").where("article_url", "=", articleUrl);
  return Tombstone.parse((await stone.executeTakeFirstOrThrow()).data);
}

async function countClaims(db: Tabled, versions: readonly string[]): Promise<number> {
  if (versions.length === 0) return 0;
  const claims = db.selectFrom("claims").select(sql<number>`count(*)`.as("count"));
  return (await claims.where("version", "in", versions).executeTakeFirstOrThrow()).count;
}

/** Pages that are not to be fetched again. */
async function closePages(db: Tabled, urls: readonly string[]): Promise<void> {
  const closed = { removed: true, recheck_at: null, etag: null, last_modified: null, snapshot: null };
  for (const batch of inBatches(urls)) {
    await db
      .insertInto("pages")
      .values(batch.map((url) => ({ url, removed: true })))
      .onConflict((conflict) => conflict.column("url").doUpdateSet(closed))
      .execute();
    await db.deleteFrom("dead_letters").where("url", "in", batch).execute();
  }
}
