import { sql } from "kysely";
import { inBatches } from "./batches.ts";
import type { Tabled } from "./schema.ts";
import type { FailingList, ListState } from "./store.ts";

/** Feeds and sitemaps, each with its own next look: the schedule, kept in the database. */
export function listRows(db: Tabled) {
  const toState = (row: Awaited<ReturnType<typeof find>>[number]): ListState => ({
    outlet: row.outlet,
    url: row.url,
    etag: row.etag,
    lastModified: row.last_modified,
    sha256: row.sha256,
    polls: row.polls,
    intervalMs: row.interval_ms,
    dueAt: row.due_at,
    checkedAt: row.checked_at,
    failureWeight: row.failure_weight,
    failedAt: row.failed_at,
    reason: row.reason,
  });
  const find = () => db.selectFrom("lists").selectAll().execute();
  return {
    /** Lists that are new are due at `dueAt`. */
    async addLists(lists: readonly { outlet: string; url: string }[], intervalMs: number, dueAt: number) {
      for (const batch of inBatches(lists))
        await db
          .insertInto("lists")
          .values(batch.map((list) => ({ ...list, interval_ms: intervalMs, due_at: dueAt })))
          .onConflict((conflict) => conflict.columns(["outlet", "url"]).doNothing())
          .execute();
    },
    async keepListsOf(
      index: { outlet: string; url: string },
      named: readonly string[],
      { intervalMs, dueAt }: { intervalMs: number; dueAt: number },
    ): Promise<number> {
      const { outlet, url: parent } = index;
      let dropped = db.deleteFrom("lists").where("outlet", "=", outlet).where("parent", "=", parent);
      if (named.length > 0) dropped = dropped.where("url", "not in", named);
      await dropped.execute();
      const rows = named.map((url) => ({ outlet, url, parent, interval_ms: intervalMs, due_at: dueAt }));
      if (rows.length === 0) return 0;
      const added = await db
        .insertInto("lists")
        .values(rows)
        .onConflict((conflict) => conflict.columns(["outlet", "url"]).doNothing())
        .returning("url")
        .execute();
      return added.length;
    },
    /** Forgets the lists that no outlet names any more, nor an index of one. */
    async keepOnlyLists(lists: readonly { outlet: string; url: string }[]) {
      const kept = new Set(lists.map(({ outlet, url }) => `${outlet} ${url}`));
      const rows = await db.selectFrom("lists").select(["outlet", "url", "parent"]).execute();
      // An index may name an index: each round keeps what those kept so far name.
      for (let before = -1; before !== kept.size; ) {
        before = kept.size;
        for (const { outlet, url, parent } of rows)
          if (parent !== null && kept.has(`${outlet} ${parent}`)) kept.add(`${outlet} ${url}`);
      }
      const stale = rows.filter(({ outlet, url }) => !kept.has(`${outlet} ${url}`));
      for (const { outlet, url } of stale)
        await db.deleteFrom("lists").where("outlet", "=", outlet).where("url", "=", url).execute();
    },
    /**
     * Lists to look at by `now`, longest due first. Each is put off by `leaseMs`, so that no other scheduler takes it,
     * and comes back by itself when its job is lost.
     */
    async takeDueLists(now: number, leaseMs: number, limit: number): Promise<ListState[]> {
      const { rows } = await sql<Awaited<ReturnType<typeof find>>[number]>`
        update lists set due_at = ${now + leaseMs}::bigint
        where ctid = any(array(
          select ctid from lists where due_at <= ${now}::bigint order by due_at limit ${limit}
          for update skip locked))
        returning *`.execute(db);
      return rows.map(toState);
    },
    async listState(outlet: string, url: string): Promise<ListState | null> {
      const row = await db
        .selectFrom("lists")
        .selectAll()
        .where("outlet", "=", outlet)
        .where("url", "=", url)
        .executeTakeFirst();
      return row ? toState(row) : null;
    },
    async saveListState(state: ListState): Promise<void> {
      await db
        .updateTable("lists")
        .set({
          etag: state.etag,
          last_modified: state.lastModified,
          sha256: state.sha256,
          polls: state.polls,
          interval_ms: Math.round(state.intervalMs),
          due_at: Math.round(state.dueAt),
          checked_at: state.checkedAt,
          failure_weight: state.failureWeight,
          failed_at: state.failedAt,
          reason: state.reason,
        })
        .where("outlet", "=", state.outlet)
        .where("url", "=", state.url)
        .execute();
    },
    async listStates(): Promise<ListState[]> {
      const rows = await db.selectFrom("lists").selectAll().orderBy("outlet").orderBy("url").execute();
      return rows.map(toState);
    },
    async failingLists(limit: number): Promise<FailingList[]> {
      const rows = await db
        .selectFrom("lists")
        .select(["outlet", "url", "reason", "checked_at", "due_at"])
        .where("reason", "is not", null)
        .orderBy("failure_weight", "desc")
        .orderBy("url")
        .limit(limit)
        .execute();
      return rows.map(({ outlet, url, reason, checked_at, due_at }) => ({
        outlet,
        url,
        reason: reason ?? "",
        triedAt: new Date(checked_at ?? 0).toISOString(),
        nextAt: new Date(due_at).toISOString(),
      }));
    },
    /** How many lists should have been looked at before `moment`, in ms since the epoch. */
    async overdueLists(moment: number): Promise<number> {
      const row = await db
        .selectFrom("lists")
        .select(sql<number>`count(*)`.as("count"))
        .where("due_at", "<", moment)
        .executeTakeFirstOrThrow();
      return row.count;
    },
  };
}
