import type { PGlite } from "@electric-sql/pglite";
import { Queue as BullQueue, createPostgresBackend, runMigrations, Worker } from "bullmq";
import { createBullQueue, workerDefaults } from "./bull-queue.ts";
import { PglitePool } from "./pglite-pool.ts";
import type { Queue } from "./queue.ts";

/** The queue on BullMQ's PostgreSQL backend inside an embedded PGlite: no server. Its tables live in schema `bullmq`. */
export async function createEmbeddedQueue(pglite: PGlite, retryDelayMs: number): Promise<Queue> {
  const pool = new PglitePool(pglite);
  const client = await pool.connect();
  await runMigrations(client as never, "bullmq");
  client.release();
  const connection = pool as never;
  return createBullQueue(
    {
      queue: (name) => new BullQueue(name, { connection }, createPostgresBackend as never),
      worker: (name, process, { concurrency }) =>
        new Worker(
          name,
          process,
          { connection, concurrency, ...workerDefaults },
          createPostgresBackend as never,
        ),
      close: () => Promise.resolve(),
    },
    retryDelayMs,
  );
}
