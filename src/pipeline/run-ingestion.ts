import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Outlet } from "../domain/outlet.ts";
import type { RunSummary } from "../domain/run.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { discoverRequest, ingestRequest } from "./job-requests.ts";
import { jobs } from "./jobs.ts";
import { patiently } from "./patiently.ts";
import { putBackMissing } from "./put-back.ts";
import { settleRuns } from "./settle-runs.ts";

export interface IngestionRequest {
  readonly outlets: readonly Outlet[];
  /** Pages, feeds or sitemaps named by hand; `file:` addresses too. */
  readonly urls?: readonly string[];
  readonly onProgress?: (run: RunSummary) => void;
  /** Ends the wait early; the jobs stay queued and the run stays open until a later one finishes it. */
  readonly signal?: AbortSignal;
}

const PROGRESS_MS = 250;
/** A page that is put back so often and never ends stays pending, and the summary says so. */
const MOST_ROUNDS = 20;
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
  const discoveries = request.outlets.map((outlet) => discoverRequest({ run, outlet }));
  await store.planDiscoveries(run, discoveries);
  await queue.add(discoveries);
  await queueNamed(run, request.urls ?? [], deps);

  const working = new AbortController();
  // A progress that cannot be shown is no reason to stop.
  const watching = watch(run, deps, request.onProgress, working.signal).catch(() => undefined);
  try {
    await untilDone(run, deps, request.signal);
  } finally {
    working.abort();
    await watching;
  }
  const summary = await patiently(() => store.finishRun(run, now().toISOString()), request.signal);
  await finishLeftOpen(deps, request.signal);
  request.onProgress?.(summary);
  return summary;
}

/** Runs that were left open are finished; what had to be put back for them is worked before this process may end. */
async function finishLeftOpen(deps: PipelineDependencies, signal?: AbortSignal): Promise<void> {
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const { putBack } = await patiently(() => settleRuns(deps), signal);
    if (putBack === 0) return;
    await patiently(() => deps.queue.idle(jobNames, signal), signal);
  }
}

/** Waits for the queue, and puts back what it has lost, until the ledger says that nothing is open. */
async function untilDone(run: string, deps: PipelineDependencies, signal?: AbortSignal): Promise<void> {
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    await patiently(() => deps.queue.idle(jobNames, signal), signal);
    const { open } = await patiently(() => putBackMissing(run, deps), signal);
    if (open === 0) return;
    await sleep(PROGRESS_MS, undefined, signal ? { signal } : {});
  }
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
