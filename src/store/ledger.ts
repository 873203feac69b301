import type { UrlState } from "../domain/run.ts";
import { inBatches } from "./batches.ts";
import type { Tabled } from "./schema.ts";
import type { Discovery, KnownPage, TroubledUrl } from "./store.ts";

/** The ledger: every URL's way through a run, and what its last fetch left for the next one. */
export function ledgerRows(db: Tabled) {
  return {
    async recordDiscoveries(run: string, found: readonly Discovery[]): Promise<string[]> {
      const waiting: string[] = [];
      for (const batch of inBatches(found)) {
        await db
          .insertInto("run_urls")
          .values(batch.map(({ foundIn, ...rest }) => ({ run, ...rest, found_in: foundIn })))
          .onConflict((conflict) => conflict.columns(["run", "url"]).doNothing())
          .execute();
        const urls = batch.map(({ url }) => url);
        const rows = await db
          .selectFrom("run_urls")
          .select("url")
          .where("run", "=", run)
          .where("url", "in", urls)
          .where("state", "=", "queued")
          .execute();
        waiting.push(...rows.map(({ url }) => url));
      }
      return waiting;
    },
    async recordState(run: string, url: string, state: UrlState, reason: string | null): Promise<void> {
      let row = db
        .updateTable("run_urls")
        .set({ state, reason })
        .where("run", "=", run)
        .where("url", "=", url);
      // A job that is delivered again finds the page that it stored itself; the first delivery's end stays.
      if (state === "unchanged") row = row.where("state", "not in", ["extracted", "no_text"]);
      await row.execute();
    },
    async troubledUrls(run: string): Promise<TroubledUrl[]> {
      const rows = await db
        .selectFrom("run_urls")
        .select(["url", "state", "reason"])
        .where("run", "=", run)
        .where("state", "in", ["failed", "no_text"])
        .orderBy("url")
        .execute();
      return rows.map(({ url, state, reason }) => ({
        url,
        state: state === "failed" ? "failed" : "no_text",
        reason: reason ?? "no reason was recorded",
      }));
    },
    async knownPage(url: string): Promise<KnownPage | null> {
      const row = await db.selectFrom("pages").selectAll().where("url", "=", url).executeTakeFirst();
      return row ? { etag: row.etag, lastModified: row.last_modified, snapshot: row.snapshot } : null;
    },
    async rememberPage(url: string, { etag, lastModified, snapshot }: KnownPage): Promise<void> {
      const row = { etag, last_modified: lastModified, snapshot };
      await db
        .insertInto("pages")
        .values({ url, ...row })
        .onConflict((conflict) => conflict.column("url").doUpdateSet(row))
        .execute();
    },
  };
}
