import { ClaimlineError } from "../domain/errors.ts";

/** Nobody is logged in, or not with what was given. */
export class NotLoggedInError extends ClaimlineError {
  override name = "NotLoggedInError";
}

/** Too many requests; `wait` says after how many seconds it may be tried again. */
export class TooOftenError extends ClaimlineError {
  override name = "TooOftenError";
  readonly wait: number;

  constructor(message: string, wait: number) {
    super(`${message} Try again in ${wait < 120 ? `${wait} seconds` : `${Math.ceil(wait / 60)} minutes`}.`);
    this.wait = wait;
  }
}
