import { PermanentError } from "../domain/errors.ts";
import { bury } from "./bury.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { type JobKind, jobs } from "./jobs.ts";
import { aboutJob, observed } from "./observed.ts";

/** Starts to work the jobs of the given names (all of the table by default) in this process. */
export async function workJobs(
  deps: PipelineDependencies,
  names: readonly string[] = jobs.map(({ name }) => name),
): Promise<void> {
  for (const job of jobs.filter(({ name }) => names.includes(name))) {
    const handler = (payload: unknown, id: string) =>
      observed(
        aboutJob(job.name, id, payload),
        async () => job.handle(parse(job, payload), deps),
        deps.observe,
      );
    await deps.queue.work(job.name, handler, {
      concurrency: job.concurrency,
      onDead: async (dead) => {
        await bury(job, dead, deps);
        const about = aboutJob(job.name, dead.id, dead.payload);
        deps.observe({ ...about, outcome: "given up", ms: 0, error: dead.error });
      },
    });
  }
}

function parse(job: JobKind, payload: unknown): unknown {
  const parsed = job.payload.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw new PermanentError(`the payload of a ${job.name} job does not fit: ${parsed.error.message}`);
}
