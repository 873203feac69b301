import { setTimeout as sleep } from "node:timers/promises";
import { PostponedError } from "../domain/errors.ts";

/** A database that is down for longer is no hiccup. */
const PATIENCE_MS = 5 * 60_000;

/** Does something again while the database or the queue is away, for five minutes at most. */
export async function patiently<T>(use: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await use();
    } catch (error) {
      if (!(error instanceof PostponedError) || Date.now() > until) throw error;
      await sleep(Math.max(error.waitMs, 100), undefined, signal ? { signal } : {});
    }
  }
}
