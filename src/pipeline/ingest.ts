import { createHash } from "node:crypto";
import { type Article, ArticleDetails } from "../domain/article.ts";
import { GoneError, RetryableError, RobotsError } from "../domain/errors.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { ArticleVersion, KnownPage } from "../store/store.ts";
import { identityOf, isSameArticle } from "./article-identity.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import type { IngestJob } from "./job-payloads.ts";
import { extractRequest } from "./job-requests.ts";
import { outletOfPage } from "./outlet-of-page.ts";
import { queuePages } from "./queue-pages.ts";
import { isListing } from "./read-listing.ts";
import { readWholeArticle } from "./read-whole-article.ts";
import { asksUnconditionally, recheckAfter } from "./recheck.ts";

export const REMOVED = "its article was removed on request";

/** Fetches a page, keeps it as a snapshot, reads it and queues its extraction. */
export async function ingestArticle(job: IngestJob, deps: PipelineDependencies): Promise<void> {
  const { store, fetcher } = deps;
  const { run, url } = job;
  const known = await store.knownPage(url);
  if (known?.removed) return store.recordState(run, url, "skipped", REMOVED);
  const fetched = await fetcher.fetchPage(url, {
    ...(known && !asksUnconditionally(known.polls) ? { validators: known } : {}),
    ...(job.gapMs === null ? {} : { gapMs: job.gapMs }),
  });
  const { firstSeen, recheckAt } = nextVisit(job, known, deps);
  if (fetched.outcome === "unchanged") {
    await store.pageUnchanged(url, recheckAt);
    return store.recordState(run, url, "unchanged", null);
  }
  const { snapshot } = fetched;
  const page = { ...fetched.validators, snapshot: snapshot.id, outlet: job.outlet, firstSeen, recheckAt };
  if (known?.snapshot === snapshot.id) {
    await store.rememberPage(url, page);
    return store.recordState(run, url, "unchanged", "the same bytes as last time");
  }
  await store.saveSnapshot(snapshot);
  await store.recordState(run, url, "fetched", null);
  if (isListing(snapshot)) return ingestListing(job, snapshot, deps);
  const { article, snapshots } = await readWholeArticle(snapshot, job, deps);
  if (article.text === "") {
    await store.recordState(run, url, "no_text", article.notices[0] ?? "no article text was found");
    return store.rememberPage(url, page);
  }
  if (await isRemoved(article, snapshot, snapshots, deps))
    return store.recordState(run, url, "skipped", REMOVED);
  const identity = await identify(article, snapshot, job, deps);
  await store.linkSnapshots(identity.articleUrl, snapshots);
  if (identity.readFrom !== url) {
    await store.recordState(run, url, "skipped", `the same article as ${identity.readFrom}`);
    return store.rememberPage(url, { ...page, recheckAt: null });
  }
  const version = await versionOf(article, identity.articleUrl, snapshot, job, deps);
  await store.saveVersion(version);
  await store.recordVersion(run, url, version.id);
  // The page is remembered once the claims are stored: a crash before that must not turn into "unchanged".
  await deps.queue.add([extractRequest({ run, url, version: version.id, zone: job.zone, page })]);
}

/** When the page was first seen and when it is to be looked at again; nobody asked to follow a page named by hand. */
function nextVisit(job: IngestJob, known: KnownPage | null, { now }: PipelineDependencies) {
  const at = now().getTime();
  const firstSeen = known?.firstSeen ?? at;
  const after = job.outlet === null ? null : recheckAfter(at - firstSeen);
  return { firstSeen, recheckAt: after === null ? null : Math.round(at + after) };
}

/** An article that was removed, found again under an address that nobody knew: it goes the way of the others. */
async function isRemoved(
  article: Article,
  { finalUrl }: Snapshot,
  snapshots: readonly string[],
  { store, now }: PipelineDependencies,
): Promise<boolean> {
  const articleUrl = identityOf(article, finalUrl);
  if (!(await store.tombstone(articleUrl))) return false;
  await store.linkSnapshots(articleUrl, snapshots);
  await store.removeArticle(articleUrl, { by: "claimline", why: REMOVED, at: now().toISOString() });
  return true;
}

/** One article once: its address, and the one page of all that show it from which it is read. */
async function identify(
  article: Article,
  snapshot: Snapshot,
  job: IngestJob,
  { store }: PipelineDependencies,
) {
  const articleUrl = identityOf(article, snapshot.finalUrl);
  const readFrom = await store.articlePage(articleUrl, job.url);
  if (readFrom === job.url) return { articleUrl, readFrom };
  const printed = await store.currentVersion(articleUrl);
  if (!printed || isSameArticle(printed, article)) return { articleUrl, readFrom };
  // Pages that wrongly share one canonical address are articles of their own.
  return { articleUrl: identityOf({ canonicalUrl: null }, snapshot.finalUrl), readFrom: job.url };
}

async function versionOf(
  article: Article,
  articleUrl: string,
  snapshot: Snapshot,
  job: IngestJob,
  { store }: PipelineDependencies,
): Promise<ArticleVersion> {
  let outlet = job.outlet;
  if (outlet === null) {
    const found = outletOfPage(article, articleUrl, await store.outlets());
    await store.saveOutlets([found]);
    outlet = found.id;
  }
  const content = [articleUrl, article.title, article.text].join("\n\n");
  return {
    id: createHash("sha256").update(content).digest("hex").slice(0, 16),
    articleUrl,
    url: snapshot.finalUrl,
    outlet,
    title: article.title,
    text: article.text,
    publishedAt: article.publishedAt ?? job.publishedAt,
    modifiedAt: article.modifiedAt,
    byline: article.byline,
    language: article.language,
    kind: article.kind,
    snapshot: snapshot.id,
    details: ArticleDetails.parse(article),
  };
}

/** A feed or sitemap that was named like a page: its links join the run. */
async function ingestListing(job: IngestJob, snapshot: Snapshot, deps: PipelineDependencies): Promise<void> {
  const { body, finalUrl, contentType } = snapshot;
  const listing = await deps.sandbox.run("readListing", { body, finalUrl, contentType });
  const links = [...listing.pages, ...listing.lists.map((url) => ({ url, publishedAt: null }))];
  const { zone, selectors } = job;
  const outlet = { id: job.outlet ?? "", zone, gapMs: job.gapMs ?? 1000, selectors };
  await queuePages(job.run, outlet, links, job.url, deps);
  const reason = listing.fault ?? `a feed or sitemap; its ${links.length} links were queued`;
  await deps.store.recordState(job.run, job.url, "no_text", reason);
}

/** Writes the end of a page that gave no article into the ledger, and when to look again. */
export async function ingestionDied(job: IngestJob, error: Error, deps: PipelineDependencies): Promise<void> {
  const { store, now } = deps;
  const { run, url } = job;
  const status = error instanceof GoneError ? error.status : null;
  if (error instanceof RetryableError || status !== null) {
    const { recheckAt } = nextVisit(job, await store.knownPage(url), deps);
    const asked = error instanceof RetryableError ? now().getTime() + error.waitMs : 0;
    // Gone for good is gone: only a run by hand asks for it again.
    const again = recheckAt === null || status === 410 ? null : Math.max(recheckAt, asked);
    await store.pageFailed(url, { outlet: job.outlet, status, at: now().toISOString(), recheckAt: again });
  }
  // What robots.txt forbids was never ours to fetch: skipped, not failed.
  const state = error instanceof RobotsError ? "skipped" : "failed";
  await store.recordState(run, url, state, error.message);
}
