import { PermanentError, PostponedError } from "../domain/errors.ts";
import type { JobEvent } from "../domain/job-event.ts";

type About = Pick<JobEvent, "job" | "id" | "run" | "url" | "outlet">;

/** Which work a job is, told from its payload, whatever that looks like. */
export function aboutJob(job: string, id: string, payload: unknown): About {
  const { run, url, outlet } = (payload ?? {}) as Record<string, unknown>;
  const name = typeof outlet === "object" && outlet !== null && "id" in outlet ? outlet.id : outlet;
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return { job, id, run: text(run), url: text(url), outlet: text(name) };
}

/** Does the work and tells how it ended; what it throws is thrown on. */
export async function observed(
  about: About,
  work: () => Promise<void>,
  observe: (event: JobEvent) => void,
): Promise<void> {
  const from = performance.now();
  const tell = (outcome: JobEvent["outcome"], error: Error | null) =>
    observe({ ...about, outcome, ms: performance.now() - from, error });
  try {
    await work();
  } catch (error) {
    const outcome =
      error instanceof PostponedError ? "put off" : error instanceof PermanentError ? "ended" : "failed";
    tell(outcome, error as Error);
    throw error;
  }
  tell("done", null);
}
