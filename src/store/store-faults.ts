import { PostponedError } from "../domain/errors.ts";

const RETRY_MS = 1000;

/** PostgreSQL's classes of errors that say that it cannot work now; anything else is a fault of the statement. */
const PASSING: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^(?:53100|ENOSPC)$/, "the disk of the database is full: make room, and the work goes on"],
  [/^53/, "the database is short of memory or connections"],
  [/^(?:08|57P0|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)/, "the database cannot be reached"],
  [/^(?:40001|40P01|55P03)$/, "the database was busy with the same rows"],
];
const LOST =
  /Connection terminated|connection error|Connection ended|timeout exceeded when trying to connect/i;

/** Gives every method of a store errors that put work off where the database could not do it now. */
export function withFaults<T extends object>(store: T): T {
  const wrapped = Object.entries(store).map(([name, method]) => {
    if (typeof method !== "function") return [name, method];
    return [
      name,
      (...input: unknown[]) => translate(() => (method as (...all: unknown[]) => unknown)(...input)),
    ];
  });
  return Object.fromEntries(wrapped) as T;
}

async function translate(use: () => unknown): Promise<unknown> {
  try {
    return await use();
  } catch (error) {
    throw asStoreFault(error);
  }
}

/** An error of the database as one that puts work off, where it could not do it now; any other as it is. */
export function asStoreFault(error: unknown): unknown {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  const passing = PASSING.find(([pattern]) => pattern.test(code));
  const reason = passing?.[1] ?? (LOST.test(message) ? "the connection to the database was lost" : null);
  return reason === null ? error : new PostponedError(reason, { cause: error, waitMs: RETRY_MS });
}
