import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tabled } from "./schema.ts";
import type { HostRecord } from "./store.ts";

/** A turn that is not kept for this long belonged to a process that ended. */
const LEASE_MS = 5000;
/** How soon to ask again while another process is at the host. */
const RETRY_MS = 150;

// The database's clock, so that machines need not agree on theirs.
const now = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** One request at a time to a host and a gap between two, however many processes work. */
export function hostTurns(db: Tabled) {
  const holder = randomUUID();
  return {
    async take(host: string, gapMs: number): Promise<number> {
      const gap = Math.round(gapMs);
      const taken = await sql`
        insert into hosts as h (host, holder, lease_until, ended_at, held_until, requests, busy_ms, slowest_ms)
        values (${host}, ${holder}, ${now} + ${LEASE_MS}::bigint, 0, 0, 0, 0, 0)
        on conflict (host) do update set holder = excluded.holder, lease_until = excluded.lease_until
        where h.lease_until <= ${now} and h.held_until <= ${now} and h.ended_at + ${gap}::bigint <= ${now}
        returning host`.execute(db);
      if (taken.rows.length > 0) return 0;
      const { rows } = await sql<{ wait: number; leased: boolean }>`
        select greatest(ended_at + ${gap}::bigint, held_until) - ${now} as wait, lease_until > ${now} as leased
        from hosts where host = ${host}`.execute(db);
      const { wait = 0, leased = false } = rows[0] ?? {};
      return Math.max(wait, leased ? RETRY_MS : 1);
    },
    async keep(host: string): Promise<void> {
      await sql`update hosts set lease_until = ${now} + ${LEASE_MS}::bigint
                where host = ${host} and holder = ${holder}`.execute(db);
    },
    async give(host: string, tookMs: number): Promise<void> {
      await sql`update hosts set holder = null, lease_until = 0, ended_at = ${now}, requests = requests + 1,
                  busy_ms = busy_ms + ${tookMs}::bigint, slowest_ms = greatest(slowest_ms, ${tookMs}::bigint)
                where host = ${host} and holder = ${holder}`.execute(db);
    },
    async hold(host: string, forMs: number): Promise<void> {
      await sql`update hosts set held_until = greatest(held_until, ${now} + ${Math.round(forMs)}::bigint)
                where host = ${host}`.execute(db);
    },
  };
}

/** How hosts have answered so far. */
export function hostRows(db: Tabled) {
  return {
    /** Frees what a process that was killed held; only where no other process can be at work. */
    async freeTurns(): Promise<void> {
      await db.updateTable("hosts").set({ holder: null, lease_until: 0 }).execute();
    },
    /** The hosts that take longest to answer, slowest first. */
    async slowestHosts(limit: number): Promise<HostRecord[]> {
      const rows = await db
        .selectFrom("hosts")
        .selectAll()
        .where("requests", ">", 0)
        .orderBy(sql`busy_ms / requests`, "desc")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        host: row.host,
        requests: row.requests,
        averageMs: Math.round(row.busy_ms / row.requests),
        slowestMs: row.slowest_ms,
        heldUntil: row.held_until > Date.now() ? new Date(row.held_until).toISOString() : null,
      }));
    },
  };
}
