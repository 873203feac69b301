import { type ClaimlineError, GoneError, PermanentError, RetryableError } from "../domain/errors.ts";
import type { Answer } from "./exchange.ts";
import { retryAfterMs } from "./retry-after.ts";

/** Client errors that may pass: time-out, too early, too many requests. */
const PASSING = new Set([408, 425, 429]);

/** The error for an answer that is no page, with the time that the server asks to wait in `waitMs`. */
export function statusError({ status, headers }: Answer): ClaimlineError {
  const wait = retryAfterMs(headers["retry-after"], Date.now());
  if (status >= 500 || PASSING.has(status)) {
    const asks = wait === null ? "" : `; the server asks to wait ${Math.ceil(wait / 1000)} s`;
    return new RetryableError(`HTTP ${status}${asks}`, { waitMs: wait });
  }
  if (status === 404 || status === 410) return new GoneError(status);
  return new PermanentError(`HTTP ${status}`);
}
