import type { Outlet } from "../domain/outlet.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import type { DiscoverJob } from "./job-payloads.ts";
import { queuePages } from "./queue-pages.ts";
import { readListing } from "./read-listing.ts";

/** Reads an outlet's feeds and sitemaps and queues each page once; a broken list is a ledger row, never the end. */
export async function discoverArticles(
  { run, outlet }: DiscoverJob,
  deps: PipelineDependencies,
): Promise<void> {
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
      await recordListFault(run, outlet.id, list, (error as Error).message, deps);
    }
  }
}

async function fetchListing(url: string, outlet: Outlet, { fetcher }: PipelineDependencies) {
  const fetched = await fetcher.fetchPage(url, { gapMs: outlet.gapMs });
  if (fetched.outcome === "unchanged") return { pages: [], lists: [], fault: null };
  return readListing(fetched.snapshot);
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
export async function discoveryDied({ run, outlet }: DiscoverJob, error: Error, deps: PipelineDependencies) {
  await recordListFault(run, outlet.id, outlet.home, error.message, deps);
}
