import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { UrlState } from "../domain/run.ts";
import { inBatches } from "./batches.ts";
import type { Tabled } from "./schema.ts";
import type { Discovery, OpenUrl, TroubledUrl } from "./store.ts";

/** Ends that a repeated delivery must not overwrite with "nothing new". */
const DONE = ["extracted", "no_text"];

/** The ledger: every URL's way through a run. */
export function ledgerRows(db: Tabled) {
  return {
    async recordDiscoveries(run: string, found: readonly Discovery[]): Promise<string[]> {
      const waiting: string[] = [];
      for (const batch of inBatches(found)) {
        await db
          .insertInto("run_urls")
          .values(
            batch.map(({ foundIn, publishedAt, ...rest }) => ({
              run,
              ...rest,
              found_in: foundIn,
              published_at: publishedAt ?? null,
            })),
          )
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
      if (state === "unchanged" || state === "fetched") row = row.where("state", "not in", DONE);
      await row.execute();
    },
    async recordVersion(run: string, url: string, version: string): Promise<void> {
      await db
        .updateTable("run_urls")
        .set({ version })
        .where("run", "=", run)
        .where("url", "=", url)
        .execute();
    },
    async troubledUrls(run: string): Promise<TroubledUrl[]> {
      const rows = await db
        .selectFrom("run_urls")
        .select(["url", "state", "reason"])
        .where("run", "=", run)
        .where("state", "in", ["failed", "dead", "no_text"])
        .orderBy("url")
        .execute();
      return rows.map(({ url, state, reason }) => ({
        url,
        state: state as TroubledUrl["state"],
        reason: reason ?? "no reason was recorded",
      }));
    },
    async openUrls(run: string): Promise<OpenUrl[]> {
      const rows = await db
        .selectFrom("run_urls")
        .select(["url", "outlet", "version", "found_in", "published_at"])
        .where("run", "=", run)
        .where("state", "in", ["queued", "fetched"])
        .orderBy("url")
        .execute();
      return rows.map(({ url, outlet, version, found_in: foundIn, published_at: publishedAt }) => ({
        url,
        outlet,
        version,
        foundIn,
        publishedAt,
      }));
    },
    /** What the ledger says was done and the store has no trace of, in plain words. */
    async ledgerFaults(run: string): Promise<string[]> {
      const without = async (states: readonly string[], missing: RawBuilder<SqlBool>, what: string) => {
        const rows = await db
          .selectFrom("run_urls")
          .select("url")
          .where("run", "=", run)
          .where("state", "in", states)
          .where(missing)
          .orderBy("url")
          .execute();
        return rows.map(({ url }) => `${url}: ${what}`);
      };
      return [
        ...(await without(
          ["extracted"],
          sql<SqlBool>`not exists (select 1 from versions where versions.id = run_urls.version)`,
          "extracted, but no article version of it is stored",
        )),
        ...(await without(
          ["extracted", "fetched", "no_text"],
          sql<SqlBool>`not exists (select 1 from snapshots where snapshots.url = run_urls.url)`,
          "fetched, but no snapshot of it is stored",
        )),
        ...(await without(
          ["failed", "skipped", "dead", "no_text"],
          sql<SqlBool>`reason is null`,
          "no reason was recorded",
        )),
      ];
    },
    async planDiscoveries(run: string, plans: readonly { id: string; payload: unknown }[]): Promise<void> {
      for (const batch of inBatches(plans))
        await db
          .insertInto("run_discoveries")
          .values(batch.map(({ id, payload }) => ({ run, id, payload: JSON.stringify(payload) })))
          .onConflict((conflict) => conflict.columns(["run", "id"]).doNothing())
          .execute();
    },
    async discoveryDone(run: string, id: string): Promise<void> {
      await db
        .updateTable("run_discoveries")
        .set({ done: true })
        .where("run", "=", run)
        .where("id", "=", id)
        .execute();
    },
    async openDiscoveries(run: string): Promise<{ id: string; payload: unknown }[]> {
      const open = db.selectFrom("run_discoveries").select(["id", "payload"]).where("run", "=", run);
      return open.where("done", "=", false).orderBy("id").execute();
    },
  };
}
