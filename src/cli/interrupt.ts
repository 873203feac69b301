import { ClaimlineError } from "../domain/errors.ts";

/** Ctrl-C or SIGTERM while work was under way. Exit code 130. */
export class InterruptedError extends ClaimlineError {
  override name = "InterruptedError";
}

/**
 * Runs `work` with a signal that is aborted at Ctrl-C or SIGTERM, so that it ends early and all that is open is closed
 * on the way out. A second signal ends the process at once.
 * @throws InterruptedError from `work`, as the signal's reason
 */
export async function unlessInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const onSignal = () => {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
    controller.abort(new InterruptedError("stopped; what is not done yet goes on at the next start"));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}
