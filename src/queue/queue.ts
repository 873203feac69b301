import type { Queue as BullQueue } from "bullmq";

/** A job to be done once: a second one with the same `id` is not added while the first is known. */
export interface JobRequest {
  readonly name: string;
  /** Without `:`; names the work, not the moment, so that a repeat is recognised. */
  readonly id: string;
  readonly payload: unknown;
  /** Smaller is sooner, 1 to 1000; without one a job comes before all that have one. */
  readonly priority?: number;
}

/** A job that will not be tried again. */
export interface DeadJob {
  readonly name: string;
  readonly id: string;
  /** As it was added. */
  readonly payload: unknown;
  readonly error: Error;
}

/** @param id the job's, as it was added */
export type JobHandler = (payload: unknown, id: string) => Promise<void>;

export interface WorkOptions {
  /** Jobs of this name at once, in this process. */
  readonly concurrency: number;
  /** Called once when a job will not be tried again. */
  readonly onDead: (job: DeadJob) => Promise<void>;
}

/** How many jobs of one name wait, are worked, or wait for a later moment. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
}

/**
 * The port to the job queue. A job is delivered at least once, so handlers must be idempotent. The class of a handler's
 * error is the retry policy: a PermanentError ends the job, a PostponedError puts it off without counting a try, and
 * any other is tried again, three times in all, with a growing delay that is never shorter than a RetryableError's
 * `waitMs`. One that asks for more than a minute ends the job: who added it may add it again later.
 */
export interface Queue {
  add(jobs: readonly JobRequest[]): Promise<void>;
  /** Starts to work jobs of one name in this process. */
  work(name: string, handler: JobHandler, options: WorkOptions): Promise<void>;
  /** Those of the ids that the queue does not know: never added, done, or lost with it. */
  missing(name: string, ids: readonly string[]): Promise<string[]>;
  counts(name: string): Promise<QueueCounts>;
  /** BullMQ's own queues of these names, for its board; only where they are on Redis. */
  board?(names: readonly string[]): readonly BullQueue[];
  /**
   * Resolves once no job of these names is waiting, delayed or being worked; names in the order in which they feed each
   * other. Rejects with the reason of `signal` when that is aborted.
   */
  idle(names: readonly string[], signal?: AbortSignal): Promise<void>;
  /** Lets running jobs end, then closes. Safe to call twice. */
  close(): Promise<void>;
}
