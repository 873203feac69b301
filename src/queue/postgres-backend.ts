import { Queue as BullQueue, createPostgresBackend, Worker } from "bullmq";
import { type Backend, workerDefaults } from "./bull-queue.ts";

/** BullMQ's PostgreSQL backend on a pool whose search path leads to schema `bullmq`; a server's or an embedded one. */
export function postgresBackend(pool: object, close: () => Promise<void>): Backend {
  // BullMQ asks for less of a pool than its types say.
  const connection = pool as never;
  const factory = createPostgresBackend as never;
  return {
    queue: (name) => new BullQueue(name, { connection }, factory),
    worker: (name, process, options) =>
      new Worker(name, process, { connection, ...options, ...workerDefaults }, factory),
    close,
  };
}
