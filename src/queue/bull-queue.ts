import { setTimeout as sleep } from "node:timers/promises";
import { Queue as BullQueue, type Job, UnrecoverableError, Worker } from "bullmq";
import { PermanentError } from "../domain/errors.ts";
import type { Queue, WorkOptions } from "./queue.ts";

/** Where BullMQ keeps its jobs: the options that its queues and workers need besides ours. */
export interface Backend {
  queue(name: string): BullQueue;
  worker(name: string, process: (job: Job) => Promise<void>, options: { concurrency: number }): Worker;
  close(): Promise<void>;
}

const ATTEMPTS = 3;
const IDLE_POLL_MS = 50;

/** Options that every worker shares, on every backend. */
export const workerDefaults = {
  // With the default of 1, eight worker kills lost 5 of 3,000 jobs.
  maxStalledCount: 5,
  stalledInterval: 5000,
  lockDuration: 30_000,
};

/**
 * The queue on BullMQ, on any of its backends.
 * @param retryDelayMs before the second try; doubled for each further one, with jitter
 */
export function createBullQueue(backend: Backend, retryDelayMs: number): Queue {
  const queues = new Map<string, BullQueue>();
  const workers: Worker[] = [];
  let closing: Promise<void> | null = null;
  const queueOf = (name: string) => {
    const known = queues.get(name) ?? backend.queue(name);
    queues.set(name, known);
    return known;
  };
  const busy = async (name: string) => {
    const counts = await queueOf(name).getJobCounts("waiting", "active", "delayed", "prioritized");
    return Object.values(counts).some((count) => count > 0);
  };
  return {
    async add(jobs) {
      for (const [name, group] of Map.groupBy(jobs, (job) => job.name)) {
        await queueOf(name).addBulk(
          group.map(({ id, payload }) => ({
            name,
            data: payload,
            opts: {
              jobId: id,
              attempts: ATTEMPTS,
              backoff: { type: "exponential", delay: retryDelayMs, jitter: 0.5 },
              // The ledger in the database is the record; the queue holds only what is still to do.
              removeOnComplete: true,
              removeOnFail: { count: 1000 },
            },
          })),
        );
      }
    },
    async work(name, handler, options) {
      const worker = backend.worker(name, (job) => attempt(job, handler, options), options);
      // A worker without a listener would turn a lost connection into a crash; BullMQ reconnects by itself.
      worker.on("error", () => undefined);
      worker.on("failed", (job, error) => {
        if (job && isStalledOut(error)) void options.onDead(job.data, error);
      });
      workers.push(worker);
      await worker.waitUntilReady();
    },
    async idle(names, signal) {
      // Upstream first: when a stage is empty it can no longer feed the next one.
      for (const name of names) {
        while (await busy(name)) {
          await sleep(IDLE_POLL_MS);
          signal?.throwIfAborted();
        }
      }
    },
    close() {
      closing ??= (async () => {
        await Promise.all(workers.map((worker) => worker.close()));
        await Promise.all([...queues.values()].map((queue) => queue.close()));
        await backend.close();
      })();
      return closing;
    },
  };
}

async function attempt(job: Job, handler: (payload: unknown) => Promise<void>, options: WorkOptions) {
  try {
    await handler(job.data);
  } catch (error) {
    const permanent = error instanceof PermanentError;
    if (permanent || job.attemptsMade + 1 >= ATTEMPTS) {
      await options.onDead(job.data, error as Error);
      throw new UnrecoverableError((error as Error).message);
    }
    throw error;
  }
}

/** BullMQ gives up on a job whose workers died again and again without calling its handler's catch. */
const isStalledOut = (error: Error) => /stalled more than allowable limit/.test(error.message);
