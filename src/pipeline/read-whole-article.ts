import type { Article } from "../domain/article.ts";
import { PermanentError } from "../domain/errors.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { joinPages } from "../read/pages/join-pages.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import type { IngestJob } from "./job-payloads.ts";

/** Articles run over fewer pages; a site that goes on is one that numbers something else. */
const MAX_PAGES = 12;

export interface WholeArticle {
  readonly article: Article;
  /** Ids of the pages that it was read from, the first one included. */
  readonly snapshots: readonly string[];
}

/**
 * Reads the article that begins on a page, with the pages on which it goes on; each of them is kept as a snapshot too.
 * A further page that is not to be had leaves the article with what there is and a notice.
 * @throws RetryableError when a further page may be there later
 */
export async function readWholeArticle(
  snapshot: Snapshot,
  job: IngestJob,
  deps: PipelineDependencies,
): Promise<WholeArticle> {
  const first = await readSnapshot(snapshot, job, deps);
  const seen = new Set([job.url, snapshot.finalUrl]);
  const later: Article[] = [];
  const snapshots = [snapshot.id];
  const notices = [...first.notices];
  let address = first.text === "" ? null : first.nextPage;
  while (address !== null && !seen.has(address) && seen.size < MAX_PAGES) {
    seen.add(address);
    try {
      const fetched = await deps.fetcher.fetchPage(address, job.gapMs === null ? {} : { gapMs: job.gapMs });
      if (fetched.outcome === "unchanged") break;
      await deps.store.saveSnapshot(fetched.snapshot);
      snapshots.push(fetched.snapshot.id);
      const page = await readSnapshot(fetched.snapshot, job, deps);
      later.push(page);
      address = page.nextPage;
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      notices.push(`the article goes on at ${address}, which was not to be had: ${error.message}`);
      break;
    }
  }
  const article = later.length === 0 ? first : joinPages(first, later);
  return { article: { ...article, notices }, snapshots };
}

function readSnapshot(
  { body, finalUrl, contentType, fetchedAt }: Snapshot,
  { zone, selectors }: IngestJob,
  { sandbox }: PipelineDependencies,
): Promise<Article> {
  // UTC is what an outlet has whose zone nobody gave: no reason to read its clocks so.
  const known = zone === "UTC" ? {} : { zone };
  const own = selectors ? { selectors } : {};
  return sandbox.run("readArticle", { body, finalUrl, contentType, fetchedAt, ...known, ...own });
}
