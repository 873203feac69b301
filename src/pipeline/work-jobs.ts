import { PermanentError } from "../domain/errors.ts";
import { bury } from "./bury.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { type JobKind, jobs } from "./jobs.ts";

/** Starts to work the jobs of the given names (all of the table by default) in this process. */
export async function workJobs(
  deps: PipelineDependencies,
  names: readonly string[] = jobs.map(({ name }) => name),
): Promise<void> {
  for (const job of jobs.filter(({ name }) => names.includes(name))) {
    await deps.queue.work(job.name, (payload) => job.handle(parse(job, payload), deps), {
      concurrency: job.concurrency,
      onDead: (dead) => bury(job, dead, deps),
    });
  }
}

function parse(job: JobKind, payload: unknown): unknown {
  const parsed = job.payload.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw new PermanentError(`the payload of a ${job.name} job does not fit: ${parsed.error.message}`);
}
