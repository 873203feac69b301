import { PostponedError } from "../domain/errors.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { ListState } from "../store/store.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import type { DiscoverJob } from "./job-payloads.ts";
import { discoverRequest } from "./job-requests.ts";
import { FIRST_INTERVAL_MS, paceAfterFailure, paceAfterLook } from "./list-pace.ts";
import { queuePages } from "./queue-pages.ts";
import type { Listing } from "./read-listing.ts";
import { asksUnconditionally } from "./recheck.ts";

/** Sitemaps of one index, or of one discovery, that are read; an index of an archive may name thousands. */
const MOST_LISTS = 200;
const NOTHING: Listing = { kind: "feed", pages: [], lists: [], fault: null };

interface Look {
  readonly listing: Listing;
  /** What to remember of the list; null where nothing changed. */
  readonly left: Pick<ListState, "etag" | "lastModified" | "sha256"> | null;
}

/** Reads an outlet's feeds and sitemaps and queues each page once; a broken list is a ledger row, never the end. */
export async function discoverArticles(job: DiscoverJob, deps: PipelineDependencies): Promise<void> {
  const { run, outlet } = job;
  if (!job.lists) {
    const pages = outlet.pages.map((url) => ({ url, publishedAt: null }));
    await queuePages(run, outlet, pages, "config", deps);
  }
  const lists = [...(job.lists ?? listsOf(outlet))];
  const seen = new Set(lists);
  for (const list of lists) {
    const state = job.lists ? await deps.store.listState(outlet.id, list) : null;
    try {
      const { listing, left } = await look(list, outlet, state, deps);
      // What a sitemap index names is read now, each once, or has a place of its own on the schedule.
      const children = state ? [] : listing.lists.filter((one) => !seen.has(one));
      for (const child of children.slice(0, MOST_LISTS - seen.size)) {
        seen.add(child);
        lists.push(child);
      }
      const fresh = job.lists ? await withoutKnown(listing.pages, deps) : listing.pages;
      await queuePages(run, outlet, fresh, list, deps);
      if (listing.fault) await recordListFault(run, outlet.id, list, listing.fault, deps);
      if (state) {
        const news = (await keepChildren(state, listing, deps)) || fresh.length > 0;
        await keepPace(state, { listing, left, news }, outlet, deps);
      }
    } catch (error) {
      // A database that is down or a host that is busy is no fault of the list; the whole discovery is done again.
      if (error instanceof PostponedError) throw error;
      await recordListFault(run, outlet.id, list, (error as Error).message, deps);
      const now = deps.now().getTime();
      if (state)
        await deps.store.saveListState({
          ...state,
          checkedAt: now,
          ...paceAfterFailure(state, error as Error, outlet, now),
        });
    }
  }
  await deps.store.discoveryDone(run, discoverRequest(job).id);
}

/** Every list of an outlet, each once. */
export const listsOf = ({ feeds, sitemaps, sections = [] }: Outlet): string[] => [
  ...new Set([...feeds, ...sitemaps, ...sections]),
];

/** Fetches a list; one whose last look is known is asked whether it changed. */
async function look(
  url: string,
  outlet: Outlet,
  state: ListState | null,
  { fetcher, sandbox }: PipelineDependencies,
): Promise<Look> {
  const asks = state !== null && !asksUnconditionally(state.polls);
  const fetched = await fetcher.fetchPage(url, {
    gapMs: outlet.gapMs,
    ...(asks ? { validators: { etag: state.etag, lastModified: state.lastModified } } : {}),
  });
  if (fetched.outcome === "unchanged") return { listing: NOTHING, left: null };
  const { body, finalUrl, contentType, sha256 } = fetched.snapshot;
  const left = { ...fetched.validators, sha256 };
  const isSection = outlet.sections?.includes(url) ?? false;
  if (state?.sha256 === sha256) return { listing: NOTHING, left };
  return { listing: await sandbox.run("readListing", { body, finalUrl, contentType }, isSection), left };
}

/** Sitemaps of an index that was read find their own pace; an index often stays the same while they change. */
async function keepChildren(
  { outlet, url }: ListState,
  { lists }: Listing,
  { store, now }: PipelineDependencies,
): Promise<boolean> {
  if (lists.length === 0) return false;
  const pace = { intervalMs: FIRST_INTERVAL_MS, dueAt: now().getTime() };
  const children = lists.filter((one) => one !== url).slice(0, MOST_LISTS);
  return (await store.keepListsOf({ outlet, url }, children, pace)) > 0;
}

async function keepPace(
  state: ListState,
  { listing, left, news }: Look & { news: boolean },
  outlet: Outlet,
  { store, now }: PipelineDependencies,
): Promise<void> {
  const at = now().getTime();
  const pace =
    listing.fault && listing.pages.length === 0
      ? paceAfterFailure(state, new Error(listing.fault), outlet, at)
      : paceAfterLook(state, { news }, outlet, at);
  await store.saveListState({
    ...state,
    ...left,
    polls: left ? 0 : state.polls + 1,
    checkedAt: at,
    ...pace,
  });
}

/** A page that was fetched before comes again by its own schedule. */
async function withoutKnown(pages: Listing["pages"], { store }: PipelineDependencies) {
  const known = await store.pagesKnown(pages.map(({ url }) => url));
  return pages.filter(({ url }) => !known.has(url));
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
