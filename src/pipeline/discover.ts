import type { Outlet } from "../domain/outlet.ts";
import { canonicalizeUrl } from "../read/canonicalize-url.ts";
import type { Discovery } from "../store/store.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { ingestRequest } from "./job-requests.ts";
import type { DiscoverJob, IngestJob } from "./jobs.ts";
import { type ListedPage, readListing } from "./read-listing.ts";

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

/** Writes pages into the ledger and queues those that are new to the run. */
export async function queuePages(
  run: string,
  outlet: Pick<Outlet, "id" | "zone" | "gapMs">,
  pages: readonly ListedPage[],
  foundIn: string,
  { store, queue }: PipelineDependencies,
): Promise<void> {
  const byUrl = new Map(pages.map((page) => [canonicalizeUrl(page.url) ?? page.url, page]));
  const found = [...byUrl.keys()].map((url): Discovery => {
    const onTheWeb = /^https?:/.test(url);
    const state = onTheWeb ? "queued" : "skipped";
    return { url, outlet: outlet.id, foundIn, state, reason: onTheWeb ? null : "not a web address" };
  });
  const fresh = new Set(await store.recordDiscoveries(run, found));
  const jobs = found
    .filter(({ url, state }) => state === "queued" && fresh.has(url))
    .map(({ url }): IngestJob => {
      const publishedAt = byUrl.get(url)?.publishedAt ?? null;
      return { run, url, outlet: outlet.id, zone: outlet.zone, gapMs: outlet.gapMs, publishedAt };
    });
  await queue.add(jobs.map(ingestRequest));
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
