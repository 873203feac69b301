import { DelayedError, type Job, UnrecoverableError } from "bullmq";
import { PermanentError, PostponedError, RetryableError } from "../domain/errors.ts";
import type { JobHandler, WorkOptions } from "./queue.ts";

export const ATTEMPTS = 3;
/** A job that would have to wait longer is ended: its page comes again by its own schedule. */
const LONGEST_WAIT_MS = 60_000;
/** Work that was put off comes back not sooner than this, so that a database that is down is not hammered. */
const SHORTEST_WAIT_MS = 100;

/** Works one job by the policy that {@link Queue} describes. */
export async function attempt(
  job: Job,
  token: string | undefined,
  handler: JobHandler,
  options: WorkOptions,
): Promise<void> {
  try {
    await workOrBury(job, handler, options);
  } catch (error) {
    if (!(error instanceof PostponedError)) throw error;
    const wait = withJitter(Math.max(error.waitMs, SHORTEST_WAIT_MS));
    await job.moveToDelayed(Date.now() + wait, token);
    throw new DelayedError(error.message);
  }
}

async function workOrBury(job: Job, handler: JobHandler, { onDead }: WorkOptions) {
  try {
    await handler(job.data, job.id ?? "");
  } catch (thrown) {
    const error = thrown as Error;
    const patient = error instanceof RetryableError && error.waitMs > LONGEST_WAIT_MS;
    if (error instanceof PostponedError && !patient) throw error;
    const lastTry = job.attemptsMade + 1 >= ATTEMPTS;
    if (!patient && !lastTry && !(error instanceof PermanentError)) throw error;
    // Where its end cannot be written down, the job is not over.
    await onDead({ name: job.name, id: job.id ?? "", payload: job.data, error });
    throw new UnrecoverableError(error.message);
  }
}

/** Milliseconds before the next try: doubled each time, spread so that a host is not met by all at once. */
export function backoffMs(retryDelayMs: number, attemptsMade: number, error: Error | undefined): number {
  const growing = retryDelayMs * 2 ** (attemptsMade - 1);
  const asked = error instanceof RetryableError ? error.waitMs : 0;
  return Math.round(Math.max(growing * (0.5 + Math.random() / 2), withJitter(asked)));
}

/** Never earlier than told, up to a tenth later. */
const withJitter = (ms: number) => Math.round(ms * (1 + Math.random() / 10));
