import { ClaimlineError } from "../domain/errors.ts";

/** Something was asked for by an id that is not there. Answered with 404 and the message. */
export class NotFoundError extends ClaimlineError {
  override name = "NotFoundError";
}
