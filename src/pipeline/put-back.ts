import type { OpenUrl } from "../store/store.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { DiscoverJob, type IngestJob } from "./job-payloads.ts";
import { discoverRequest, extractId, ingestRequest, pageJob } from "./job-requests.ts";

export interface OpenWork {
  /** Pages and discoveries of the run that are still on their way. */
  readonly open: number;
  /** Those of them that the queue had lost; they are in it again. */
  readonly putBack: number;
}

/**
 * Holds what a run's ledger says is open against the queue and adds what the queue does not know (it was wiped, or a
 * process ended between ledger and queue). Doing it once too often is harmless: jobs are known by their ids.
 */
export async function putBackMissing(run: string, deps: PipelineDependencies): Promise<OpenWork> {
  const plans = await deps.store.openDiscoveries(run);
  const lostPlans = new Set(
    await deps.queue.missing(
      "discover",
      plans.map(({ id }) => id),
    ),
  );
  const lostPages = await lostUrls(run, await lostUrls(run, null, deps), deps);
  // What was done between the two looks is open no more.
  const open = (await deps.store.openUrls(run)).length + plans.length;
  const discoveries = plans.filter(({ id }) => lostPlans.has(id));
  await deps.queue.add(discoveries.map(({ payload }) => discoverRequest(DiscoverJob.parse(payload))));
  await deps.queue.add((await ingestJobs(run, lostPages, deps)).map(ingestRequest));
  return { open, putBack: discoveries.length + lostPages.length };
}

/** Open URLs that are in no queue. A job may end between the look at the ledger and that at the queue, so look twice. */
async function lostUrls(
  run: string,
  among: readonly OpenUrl[] | null,
  { store, queue }: PipelineDependencies,
) {
  if (among?.length === 0) return [];
  const suspects = among && new Set(among.map(({ url, version }) => `${url} ${version}`));
  const open = (await store.openUrls(run)).filter(
    ({ url, version }) => !suspects || suspects.has(`${url} ${version}`),
  );
  const ingestIds = new Map(open.map((row) => [row.url, ingestRequest({ ...anyJob, run, url: row.url }).id]));
  const noIngest = new Set(await queue.missing("ingest", [...ingestIds.values()]));
  const unknown = open.filter(({ url }) => noIngest.has(ingestIds.get(url) ?? ""));
  const extractIds = unknown.flatMap(({ url, version }) => (version ? [extractId(run, url, version)] : []));
  const noExtract = new Set(await queue.missing("extract", extractIds));
  return unknown.filter(({ url, version }) => !version || noExtract.has(extractId(run, url, version)));
}

const anyJob = { outlet: null, zone: "UTC", gapMs: null, publishedAt: null };

async function ingestJobs(run: string, urls: readonly OpenUrl[], { store }: PipelineDependencies) {
  if (urls.length === 0) return [];
  const outlets = new Map((await store.outlets()).map((outlet) => [outlet.id, outlet]));
  return urls.map(({ url, outlet, publishedAt }): IngestJob => {
    const known = outlets.get(outlet);
    if (!known) return { ...anyJob, run, url, publishedAt };
    return pageJob(run, known, { url, publishedAt });
  });
}
