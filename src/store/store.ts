import type { ArticleInput } from "../domain/article.ts";
import type { Claim } from "../domain/claim.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { RunSummary, UrlState } from "../domain/run.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { Story } from "../domain/story.ts";
import type { PrintedClaim } from "../domain/timeline.ts";

export interface ClaimFilter {
  readonly outlet?: string;
  readonly kind?: string;
  /** Only claims of articles that belong to this story. */
  readonly story?: Story;
  /** true: only the newest version of each article (default); false: every version. */
  readonly currentOnly?: boolean;
}

/** What pages, tables and exports need of the store. */
export interface ClaimReader {
  outlets(): Promise<Outlet[]>;
  stories(): Promise<Story[]>;
  /** In order of publishedAt (unknown last), then article, then place. */
  printedClaims(filter?: ClaimFilter): Promise<PrintedClaim[]>;
  /** One stored article version by id (`claim.articleId`). */
  article(id: string): Promise<ArticleInput | null>;
  /** Newest first. */
  runs(limit: number): Promise<RunSummary[]>;
}

/** A URL that discovery found in a run; `reason` says why a skipped one was skipped. */
export interface Discovery {
  readonly url: string;
  readonly outlet: string;
  /** Where it was found: the address of a feed or sitemap, or `named` for one given by hand. */
  readonly foundIn: string;
  readonly state: "queued" | "skipped";
  readonly reason: string | null;
}

/** A URL that gave no claims in a run, and why. */
export interface TroubledUrl {
  readonly url: string;
  readonly state: "failed" | "no_text";
  readonly reason: string;
}

/** What the last fetch of a URL left behind. */
export interface KnownPage {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Id of the snapshot whose claims are stored. */
  readonly snapshot: string | null;
}

/** An article version as the pipeline stores it; `id` is a hash of its content, so equal text is no new version. */
export interface ArticleVersion {
  readonly id: string;
  /** Canonical URL: the identity of the article over its versions. */
  readonly articleUrl: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly kind: string;
  readonly snapshot: string;
}

/** The port to the ledger, snapshots, versions, claims and runs. Every write is idempotent by ids. */
export interface Store extends ClaimReader {
  saveOutlets(outlets: readonly Outlet[]): Promise<void>;
  saveStories(stories: readonly Story[]): Promise<void>;
  startRun(id: string, startedAt: string): Promise<void>;
  /** Closes a run, stores its counts and returns them. */
  finishRun(id: string, finishedAt: string): Promise<RunSummary>;
  runSummary(id: string): Promise<RunSummary>;
  /** Ids of runs that were never finished: their process was killed. */
  unfinishedRuns(): Promise<string[]>;
  /**
   * Writes ledger rows; a URL already in this run is left as it is. Returns the URLs that nobody has begun to work: the
   * new ones, and those whose job a process may have failed to add before it ended.
   */
  recordDiscoveries(run: string, found: readonly Discovery[]): Promise<string[]>;
  recordState(run: string, url: string, state: UrlState, reason: string | null): Promise<void>;
  /** Failed URLs and pages without text of a run, in order of address. */
  troubledUrls(run: string): Promise<TroubledUrl[]>;
  knownPage(url: string): Promise<KnownPage | null>;
  rememberPage(url: string, page: KnownPage): Promise<void>;
  saveSnapshot(snapshot: Snapshot): Promise<void>;
  snapshotBody(id: string): Promise<Uint8Array | null>;
  /** True when the version is new; equal content is stored once. */
  saveVersion(version: ArticleVersion): Promise<boolean>;
  version(id: string): Promise<ArticleVersion | null>;
  /** Returns how many of them were new. */
  saveClaims(claims: readonly Claim[], run: string): Promise<number>;
  close(): Promise<void>;
}
