import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Outlet } from "../domain/outlet.ts";
import type { RunSummary } from "../domain/run.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { discoverRequest, ingestRequest } from "./job-requests.ts";
import { jobs } from "./jobs.ts";

export interface IngestionRequest {
  readonly outlets: readonly Outlet[];
  /** Pages, feeds or sitemaps named by hand; `file:` addresses too. */
  readonly urls?: readonly string[];
  readonly onProgress?: (run: RunSummary) => void;
  /** Ends the wait early; the jobs stay queued and the run stays open until a later one finishes it. */
  readonly signal?: AbortSignal;
}

const PROGRESS_MS = 250;
const jobNames = jobs.map(({ name }) => name);

/**
 * One run: discovers what the outlets list, waits until the queue has worked it all, and returns the counts.
 * The jobs must be worked by this process or another one (see `workJobs`). Runs that a killed process left open are
 * finished with it, since their jobs are worked too.
 * @throws the reason of `request.signal` when that is aborted
 */
export async function runIngestion(
  deps: PipelineDependencies,
  request: IngestionRequest,
): Promise<RunSummary> {
  const { store, queue, now } = deps;
  const run = `${now().toISOString().replaceAll(/[:.]/g, "-")}-${randomUUID().slice(0, 4)}`;
  await store.saveOutlets(request.outlets);
  await store.startRun(run, now().toISOString());
  await queue.add(request.outlets.map((outlet) => discoverRequest({ run, outlet })));
  await queueNamed(run, request.urls ?? [], deps);

  const working = new AbortController();
  // A progress that cannot be shown is no reason to stop.
  const watching = watch(run, deps, request.onProgress, working.signal).catch(() => undefined);
  try {
    await queue.idle(jobNames, request.signal);
  } finally {
    working.abort();
    await watching;
  }
  for (const left of await store.unfinishedRuns())
    if (left !== run) await store.finishRun(left, now().toISOString());
  const summary = await store.finishRun(run, now().toISOString());
  request.onProgress?.(summary);
  return summary;
}

async function queueNamed(run: string, urls: readonly string[], { store, queue }: PipelineDependencies) {
  if (urls.length === 0) return;
  const distinct = [...new Set(urls)];
  const found = distinct.map(
    (url) => ({ url, outlet: "", foundIn: "named", state: "queued", reason: null }) as const,
  );
  await store.recordDiscoveries(run, found);
  const base = { run, outlet: null, zone: "UTC", gapMs: null, publishedAt: null };
  await queue.add(distinct.map((url) => ingestRequest({ ...base, url })));
}

async function watch(
  run: string,
  { store }: PipelineDependencies,
  onProgress: IngestionRequest["onProgress"],
  signal: AbortSignal,
): Promise<void> {
  if (!onProgress) return;
  while (!signal.aborted) {
    onProgress(await store.runSummary(run));
    await sleep(PROGRESS_MS, undefined, { signal }).catch(() => undefined);
  }
}
