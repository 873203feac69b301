/** Base of all errors that a person is meant to read: says what is wrong and what to do. */
export class ClaimlineError extends Error {
  override name = "ClaimlineError";
}

/** Wrong words on the command line or in a config file. Exit code 2. */
export class UsageError extends ClaimlineError {
  override name = "UsageError";
}

/** The world was not ready (time-out, 5xx, connection refused): trying again later may help. The class is the retry policy. */
export class RetryableError extends ClaimlineError {
  override name = "RetryableError";
  /** Milliseconds for which the other side asked to be left alone; 0 where it did not say. */
  readonly waitMs: number;

  constructor(message: string, options: ErrorOptions & { waitMs?: number | null } = {}) {
    super(message, options);
    this.waitMs = options.waitMs ?? 0;
  }
}

/** It is not this work's turn yet (its host is busy, the database is down): nothing was tried, so it counts as no try. */
export class PostponedError extends RetryableError {
  override name = "PostponedError";
}

/** Trying again cannot help (404, robots, not HTML, too large). */
export class PermanentError extends ClaimlineError {
  override name = "PermanentError";
}

/** The server said that there is no such page: 404, or 410 for one that is gone for good. */
export class GoneError extends PermanentError {
  override name = "GoneError";
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** robots.txt forbids the page: it was never ours to fetch. */
export class RobotsError extends PermanentError {
  override name = "RobotsError";
}

/** The thread that did the work took too long, ran out of memory or ended. The input is kept to be looked at. */
export class CrashError extends ClaimlineError {
  override name = "CrashError";
}

/** Somebody else was faster; nothing was written. `found` is what stands now, for the person to settle it. */
export class ConflictError extends ClaimlineError {
  override name = "ConflictError";
  readonly found: unknown;

  constructor(message: string, found: unknown) {
    super(message);
    this.found = found;
  }
}

/** What was asked for by an id is not there. */
export class MissingError extends ClaimlineError {
  override name = "MissingError";
}

/** The person may not do this; the message says who may. */
export class ForbiddenError extends ClaimlineError {
  override name = "ForbiddenError";
}
