import { runMigrations } from "bullmq";
import pg from "pg";
import { createBullQueue } from "./bull-queue.ts";
import { postgresBackend } from "./postgres-backend.ts";
import type { Queue } from "./queue.ts";

/** The queue on BullMQ's PostgreSQL backend on a server, for a database without Redis. */
export async function createPostgresQueue(url: string, retryDelayMs: number): Promise<Queue> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 16,
    keepAlive: true,
    options: "-c search_path=bullmq",
  });
  // Idle or in use: a connection that the server closes must not end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const client = await pool.connect();
  try {
    await runMigrations(client as never, "bullmq");
  } finally {
    client.release();
  }
  return createBullQueue(
    postgresBackend(pool, () => pool.end()),
    retryDelayMs,
  );
}
