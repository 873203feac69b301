import { setTimeout as sleep } from "node:timers/promises";
import { Queue as BullQueue, type Job, Worker } from "bullmq";
import { ATTEMPTS, attempt, backoffMs } from "./attempt.ts";
import type { Queue } from "./queue.ts";
import { whileQueueWorks } from "./queue-faults.ts";

export interface BackendWorkerOptions {
  readonly concurrency: number;
  readonly settings: { backoffStrategy: (attemptsMade: number, type?: string, error?: Error) => number };
}

/** Where BullMQ keeps its jobs: the options that its queues and workers need besides ours. */
export interface Backend {
  queue(name: string): BullQueue;
  /** Whether BullMQ's board can show its queues. */
  readonly board?: boolean;
  worker(
    name: string,
    process: (job: Job, token?: string) => Promise<void>,
    options: BackendWorkerOptions,
  ): Worker;
  close(): Promise<void>;
}

const IDLE_POLL_MS = 50;
/** Commands at once when many jobs are asked for. */
const BATCH = 500;

/** Options that every worker shares, on every backend. */
export const workerDefaults = {
  // With the default of 1, eight worker kills lost 5 of 3,000 jobs. What strangers wrote is read in a sandbox, so a page
  // cannot end a worker; only a worker that is killed stalls its jobs.
  maxStalledCount: 10,
  stalledInterval: 5000,
  // What would block the main thread runs in the sandbox, so a lock is renewed in time, and a killed worker holds little up.
  lockDuration: 15_000,
};

/**
 * The queue on BullMQ, on any of its backends.
 * @param retryDelayMs before the second try; doubled for each further one, with jitter
 */
export function createBullQueue(backend: Backend, retryDelayMs: number): Queue {
  const queues = new Map<string, BullQueue>();
  const workers: Worker[] = [];
  const settings = {
    backoffStrategy: (attemptsMade: number, _type?: string, error?: Error) =>
      backoffMs(retryDelayMs, attemptsMade, error),
  };
  let closing: Promise<void> | null = null;
  const queueOf = (name: string) => {
    const known = queues.get(name) ?? backend.queue(name);
    queues.set(name, known);
    return known;
  };
  const counts = async (name: string) => {
    const found = await queueOf(name).getJobCounts("waiting", "active", "delayed", "prioritized");
    const { waiting = 0, prioritized = 0, active = 0, delayed = 0 } = found;
    return { waiting: waiting + prioritized, active, delayed };
  };
  const busy = async (name: string) => Object.values(await counts(name)).some((count) => count > 0);
  return {
    async add(jobs) {
      for (const [name, group] of Map.groupBy(jobs, (job) => job.name))
        for (let at = 0; at < group.length; at += BATCH) {
          const batch = group.slice(at, at + BATCH).map(({ id, payload, priority }) => ({
            name,
            data: payload,
            opts: {
              jobId: id,
              ...(priority ? { priority } : {}),
              attempts: ATTEMPTS,
              backoff: { type: "custom" },
              // The ledger and its dead letters are the record; the queue holds only what is still to do.
              removeOnComplete: true,
              removeOnFail: true,
            },
          }));
          await whileQueueWorks(() => queueOf(name).addBulk(batch));
        }
    },
    async work(name, handler, options) {
      const { concurrency } = options;
      const process = (job: Job, token?: string) => attempt(job, token, handler, options);
      const worker = backend.worker(name, process, { concurrency, settings });
      // A worker without a listener would turn a lost connection into a crash; BullMQ reconnects by itself.
      worker.on("error", () => undefined);
      worker.on("failed", (job, error) => {
        if (!job || !isStalledOut(error)) return;
        const { id = "", data } = job;
        // What cannot be written down now stays open in the ledger and is put back from there.
        options.onDead({ name, id, payload: data, error }).catch(() => undefined);
      });
      workers.push(worker);
      await worker.waitUntilReady();
    },
    async missing(name, ids) {
      const lost: string[] = [];
      for (let at = 0; at < ids.length; at += BATCH) {
        const batch = ids.slice(at, at + BATCH);
        const states = await Promise.all(batch.map((id) => queueOf(name).getJobState(id)));
        lost.push(...batch.filter((_, index) => states[index] === "unknown"));
      }
      return lost;
    },
    counts,
    ...(backend.board ? { board: (names: readonly string[]) => names.map(queueOf) } : {}),
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

/** BullMQ gives up on a job whose workers died again and again without calling its handler's catch. */
const isStalledOut = (error: Error) => /stalled more than allowable limit/.test(error.message);
