import { sql } from "kysely";
import { RunSummary } from "../domain/run.ts";
import type { Tabled } from "./schema.ts";

/** Runs: counted from the ledger, never from memory, so that a restarted process counts the same. */
export function runRows(db: Tabled) {
  const runSummary = async (id: string): Promise<RunSummary> => {
    const run = await db.selectFrom("runs").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const rows = await db
      .selectFrom("run_urls")
      .select(["state", "reason", sql<number>`count(*)`.as("count")])
      .where("run", "=", id)
      .groupBy(["state", "reason"])
      .execute();
    const claims = await db
      .selectFrom("claims")
      .select(sql<number>`count(*)`.as("count"))
      .where("run", "=", id)
      .executeTakeFirstOrThrow();
    const count = (...states: string[]) =>
      rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.count, 0);
    const discovered = rows.reduce((sum, row) => sum + row.count, 0);
    const reasons: Record<string, number> = {};
    for (const { reason, count: times } of rows) if (reason) reasons[reason] = (reasons[reason] ?? 0) + times;
    return {
      id,
      startedAt: run.started_at,
      finishedAt: run.finished_at,
      discovered,
      skipped: count("skipped"),
      queued: discovered - count("skipped"),
      fetched: count("extracted", "no_text"),
      unchanged: count("unchanged"),
      failed: count("failed"),
      dead: count("dead"),
      // A page that is fetched but not yet extracted is still on its way.
      pending: count("queued", "fetched"),
      extracted: count("extracted"),
      noText: count("no_text"),
      newClaims: claims.count,
      reasons,
    };
  };
  return {
    runSummary,
    async startRun(id: string, startedAt: string): Promise<void> {
      await db
        .insertInto("runs")
        .values({ id, started_at: startedAt, finished_at: null, summary: null })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },
    async finishRun(id: string, finishedAt: string): Promise<RunSummary> {
      await db.updateTable("runs").set({ finished_at: finishedAt }).where("id", "=", id).execute();
      const summary = await runSummary(id);
      await db
        .updateTable("runs")
        .set({ summary: JSON.stringify(summary) })
        .where("id", "=", id)
        .execute();
      return summary;
    },
    async unfinishedRuns(): Promise<string[]> {
      const rows = await db.selectFrom("runs").select("id").where("finished_at", "is", null).execute();
      return rows.map(({ id }) => id);
    },
    async runs(limit: number): Promise<RunSummary[]> {
      const rows = await db
        .selectFrom("runs")
        .selectAll()
        .orderBy("started_at", "desc")
        .limit(limit)
        .execute();
      return Promise.all(
        rows.map(async (row) => (row.summary ? RunSummary.parse(row.summary) : await runSummary(row.id))),
      );
    },
  };
}
