import { PostponedError } from "../domain/errors.ts";

const RETRY_MS = 1000;

/** A queue that is full or away is no fault of the work: the error says what to do, and the work is put off. */
export async function whileQueueWorks<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    if (/^OOM /.test(message))
      throw postponed("Redis is full: give it more memory (maxmemory), or let the workers catch up", error);
    if (code === "53100" || code === "ENOSPC")
      throw postponed("the disk of the queue's database is full: make room", error);
    if (/Connection is closed|ECONNREFUSED|ECONNRESET|Connection terminated/.test(`${code} ${message}`))
      throw postponed("the queue cannot be reached", error);
    throw error;
  }
}

const postponed = (message: string, cause: unknown) =>
  new PostponedError(message, { cause, waitMs: RETRY_MS });
