/** A job to be done once: a second one with the same `id` is not added while the first is known. */
export interface JobRequest {
  readonly name: string;
  /** Without `:`; names the work, not the moment, so that a repeat is recognised. */
  readonly id: string;
  readonly payload: unknown;
}

export interface WorkOptions {
  /** Jobs of this name at once, in this process. */
  readonly concurrency: number;
  /** Called once when a job will not be tried again; its payload is as it was added. */
  readonly onDead: (payload: unknown, error: Error) => Promise<void>;
}

/**
 * The port to the job queue. A job is delivered at least once, so handlers must be idempotent.
 * An error from a handler is tried again with a growing delay, except a PermanentError.
 */
export interface Queue {
  add(jobs: readonly JobRequest[]): Promise<void>;
  /** Starts to work jobs of one name in this process. */
  work(name: string, handler: (payload: unknown) => Promise<void>, options: WorkOptions): Promise<void>;
  /**
   * Resolves once no job of these names is waiting, delayed or being worked; names in the order in which they feed each
   * other. Rejects with the reason of `signal` when that is aborted.
   */
  idle(names: readonly string[], signal?: AbortSignal): Promise<void>;
  /** Lets running jobs end, then closes. Safe to call twice. */
  close(): Promise<void>;
}
