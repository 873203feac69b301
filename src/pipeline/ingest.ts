import { createHash } from "node:crypto";
import type { Article } from "../domain/article.ts";
import { RobotsError } from "../domain/errors.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { readArticle } from "../read/read-article.ts";
import type { ArticleVersion } from "../store/store.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import type { IngestJob } from "./job-payloads.ts";
import { extractRequest } from "./job-requests.ts";
import { outletOfPage } from "./outlet-of-page.ts";
import { queuePages } from "./queue-pages.ts";
import { isListing, readListing } from "./read-listing.ts";

/** Fetches a page, keeps it as a snapshot, reads it and queues its extraction. */
export async function ingestArticle(job: IngestJob, deps: PipelineDependencies): Promise<void> {
  const { store, fetcher, queue } = deps;
  const { run, url } = job;
  const known = await store.knownPage(url);
  const fetched = await fetcher.fetchPage(url, {
    ...(known ? { validators: known } : {}),
    ...(job.gapMs === null ? {} : { gapMs: job.gapMs }),
  });
  if (fetched.outcome === "unchanged") return store.recordState(run, url, "unchanged", null);
  const { snapshot } = fetched;
  const page = { ...fetched.validators, snapshot: snapshot.id };
  if (known?.snapshot === snapshot.id) {
    await store.rememberPage(url, page);
    return store.recordState(run, url, "unchanged", "the same bytes as last time");
  }
  await store.saveSnapshot(snapshot);
  await store.recordState(run, url, "fetched", null);
  if (isListing(snapshot)) return ingestListing(job, snapshot, deps);
  const article = readArticle(snapshot.body, { url: snapshot.finalUrl, contentType: snapshot.contentType });
  if (article.text === "") {
    await store.recordState(run, url, "no_text", article.notices[0] ?? "no article text was found");
    return store.rememberPage(url, page);
  }
  const version = await versionOf(article, snapshot, job, deps);
  await store.saveVersion(version);
  // The page is remembered once the claims are stored: a crash before that must not turn into "unchanged".
  await queue.add([extractRequest({ run, url, version: version.id, zone: job.zone, page })]);
}

async function versionOf(
  article: Article,
  snapshot: Snapshot,
  job: IngestJob,
  { store }: PipelineDependencies,
): Promise<ArticleVersion> {
  const articleUrl = article.canonicalUrl ?? snapshot.finalUrl;
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
  };
}

/** A feed or sitemap that was named like a page: its links join the run. */
async function ingestListing(job: IngestJob, snapshot: Snapshot, deps: PipelineDependencies): Promise<void> {
  const listing = readListing(snapshot);
  const links = [...listing.pages, ...listing.lists.map((url) => ({ url, publishedAt: null }))];
  const outlet = { id: job.outlet ?? "", zone: job.zone, gapMs: job.gapMs ?? 1000 };
  await queuePages(job.run, outlet, links, job.url, deps);
  const reason = listing.fault ?? `a feed or sitemap; its ${links.length} links were queued`;
  await deps.store.recordState(job.run, job.url, "no_text", reason);
}

export async function ingestionDied({ run, url }: IngestJob, error: Error, { store }: PipelineDependencies) {
  // What robots.txt forbids was never ours to fetch: skipped, not failed.
  const state = error instanceof RobotsError ? "skipped" : "failed";
  await store.recordState(run, url, state, error.message);
}
