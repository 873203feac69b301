import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Operations } from "./overseen.ts";

/** Dead letters are counted up to here. */
const MOST_LETTERS = 10_000;

/**
 * Numbers for Prometheus, read from queue and store when they are asked for: the same on every machine, whichever
 * worker did the work. Times are Unix seconds.
 */
export function createMetrics({ store, queue, jobs, now }: Operations): () => Promise<string> {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `claimline_${name}`, help, labelNames, registers });
  const queued = gauge("queue_jobs", "Jobs of the queue by name and state", ["job", "state"]);
  const overdue = gauge("lists_overdue", "Feeds and sitemaps that are due and wait to be looked at");
  const letters = gauge("dead_letters", "Jobs that were given up and not put back");
  const urls = gauge("last_run_urls", "Addresses of the last run by the state they ended in", ["state"]);
  const claims = gauge("last_run_new_claims", "Claims stored for the first time in the last run");
  const started = gauge("last_run_started_seconds", "When the last run began");
  const finished = gauge("last_run_finished_seconds", "When the last run that has ended did so");
  return async () => {
    for (const job of jobs)
      for (const [state, count] of Object.entries(await queue.counts(job))) queued.set({ job, state }, count);
    overdue.set(await store.overdueLists(now().getTime()));
    letters.set((await store.deadLetters({ limit: MOST_LETTERS })).length);
    const runs = await store.runs(20);
    const [last] = runs;
    if (last) {
      const { extracted, noText, unchanged, failed, dead, pending, skipped } = last;
      for (const [state, count] of Object.entries({
        extracted,
        noText,
        unchanged,
        failed,
        dead,
        pending,
        skipped,
      }))
        urls.set({ state }, count);
      claims.set(last.newClaims);
      started.set(Date.parse(last.startedAt) / 1000);
    }
    const ended = runs.find(({ finishedAt }) => finishedAt !== null)?.finishedAt;
    if (ended) finished.set(Date.parse(ended) / 1000);
    return registry.metrics();
  };
}
