import { PostponedError } from "../domain/errors.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import type { DiscoverJob } from "./job-payloads.ts";
import { discoverRequest } from "./job-requests.ts";
import { queuePages } from "./queue-pages.ts";

/** Reads an outlet's feeds and sitemaps and queues each page once; a broken list is a ledger row, never the end. */
export async function discoverArticles(job: DiscoverJob, deps: PipelineDependencies): Promise<void> {
  const { run, outlet } = job;
  await queuePages(
    run,
    outlet,
    outlet.pages.map((url) => ({ url, publishedAt: null })),
    "config",
    deps,
  );
  const lists = [...outlet.feeds, ...outlet.sitemaps];
  const seen = new Set(lists);
  for (const list of lists) {
    try {
      const listing = await fetchListing(list, outlet, deps);
      await queuePages(run, outlet, listing.pages, list, deps);
      // A sitemap index names further sitemaps; each is read once.
      for (const child of listing.lists.filter((one) => !seen.has(one))) {
        seen.add(child);
        lists.push(child);
      }
      if (listing.fault) await recordListFault(run, outlet.id, list, listing.fault, deps);
    } catch (error) {
      // A database that is down is no fault of the list; the whole discovery is done again.
      if (error instanceof PostponedError) throw error;
      await recordListFault(run, outlet.id, list, (error as Error).message, deps);
    }
  }
  await deps.store.discoveryDone(run, discoverRequest(job).id);
}

async function fetchListing(url: string, outlet: Outlet, { fetcher, sandbox }: PipelineDependencies) {
  const fetched = await fetcher.fetchPage(url, { gapMs: outlet.gapMs });
  if (fetched.outcome === "unchanged") return { pages: [], lists: [], fault: null };
  const { body, finalUrl, contentType } = fetched.snapshot;
  return sandbox.run("readListing", { body, finalUrl, contentType });
}

async function recordListFault(
  run: string,
  outlet: string,
  url: string,
  reason: string,
  { store }: PipelineDependencies,
): Promise<void> {
  await store.recordDiscoveries(run, [{ url, outlet, foundIn: "config", state: "queued", reason: null }]);
  await store.recordState(run, url, "failed", `feed or sitemap: ${reason}`);
}

/** A discovery that could not be done at all stands in the ledger under the outlet's home. */
export async function discoveryDied(job: DiscoverJob, error: Error, deps: PipelineDependencies) {
  await recordListFault(job.run, job.outlet.id, job.outlet.home, error.message, deps);
  await deps.store.discoveryDone(job.run, discoverRequest(job).id);
}
