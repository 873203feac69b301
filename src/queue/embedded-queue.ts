import type { PGlite } from "@electric-sql/pglite";
import { runMigrations } from "bullmq";
import { createBullQueue } from "./bull-queue.ts";
import { PglitePool } from "./pglite-pool.ts";
import { postgresBackend } from "./postgres-backend.ts";
import type { Queue } from "./queue.ts";

/**
 * The queue on BullMQ's PostgreSQL backend inside an embedded PGlite: no server. Its tables live in schema `bullmq`.
 * One at a time is open on a PGlite.
 */
export async function createEmbeddedQueue(pglite: PGlite, retryDelayMs: number): Promise<Queue> {
  const pool = new PglitePool(pglite);
  const client = await pool.connect();
  await runMigrations(client as never, "bullmq");
  await freeAbandonedJobs(client);
  client.release();
  return createBullQueue(
    postgresBackend(pool, () => Promise.resolve()),
    retryDelayMs,
  );
}

/**
 * A job that is active before any worker has started was being done when the process ended. Its lock would hold it back
 * for half a minute; as nobody else can have the data directory, its next worker may take it at once. It still counts
 * as stalled, so that a page which ends the process each time is given up.
 */
async function freeAbandonedJobs(client: Pick<PglitePool, "query">): Promise<void> {
  await client.query(
    "update bullmq.job set stalled_marked = true, locked_until_ms = 0 where state = 'active'",
  );
  await client.query("delete from bullmq.meta where field = 'stalled-check'");
}
