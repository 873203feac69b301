import { Queue as BullQueue, createPostgresBackend, runMigrations, Worker } from "bullmq";
import pg from "pg";
import { createBullQueue, workerDefaults } from "./bull-queue.ts";
import type { Queue } from "./queue.ts";

/** The queue on BullMQ's PostgreSQL backend on a server, for a database without Redis. */
export async function createPostgresQueue(url: string, retryDelayMs: number): Promise<Queue> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 16,
    keepAlive: true,
    options: "-c search_path=bullmq",
  });
  pool.on("error", () => undefined);
  const client = await pool.connect();
  try {
    await runMigrations(client as never, "bullmq");
  } finally {
    client.release();
  }
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
      close: () => pool.end(),
    },
    retryDelayMs,
  );
}
