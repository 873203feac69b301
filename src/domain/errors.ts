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
}

/** Trying again cannot help (404, robots, not HTML, too large). */
export class PermanentError extends ClaimlineError {
  override name = "PermanentError";
}

/** robots.txt forbids the page: it was never ours to fetch. */
export class RobotsError extends PermanentError {
  override name = "RobotsError";
}
