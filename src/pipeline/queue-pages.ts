import { canonicalizeUrl } from "../read/canonicalize-url.ts";
import type { Discovery } from "../store/store.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { ingestRequest, type OutletWays, pageJob } from "./job-requests.ts";
import { priorityOf } from "./priority.ts";
import type { ListedPage } from "./read-listing.ts";

/** Writes pages into the ledger and queues those of the run that nobody has begun; a job that is known is not added again. */
export async function queuePages(
  run: string,
  outlet: OutletWays,
  pages: readonly ListedPage[],
  foundIn: string,
  { store, queue }: PipelineDependencies,
): Promise<void> {
  const byUrl = new Map(pages.map((page) => [canonicalizeUrl(page.url), page]));
  const found = [...byUrl.keys()].map((url): Discovery => {
    const onTheWeb = /^https?:/.test(url);
    const state = onTheWeb ? "queued" : "skipped";
    const publishedAt = byUrl.get(url)?.publishedAt ?? null;
    const reason = onTheWeb ? null : "not a web address";
    return { url, outlet: outlet.id, foundIn, state, reason, publishedAt };
  });
  const waiting = new Set(await store.recordDiscoveries(run, found));
  const jobs = found
    .filter(({ url }) => waiting.has(url))
    .map(({ url }) => pageJob(run, outlet, { url, publishedAt: byUrl.get(url)?.publishedAt ?? null }));
  const breaking = jobs.length === 0 ? [] : (await store.stories()).filter((story) => story.breaking);
  await queue.add(
    jobs.map((job) => ({
      ...ingestRequest(job),
      priority: priorityOf(byUrl.get(job.url)?.title, breaking),
    })),
  );
}
