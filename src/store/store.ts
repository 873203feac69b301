import type { ArticleDetails, ArticleInput } from "../domain/article.ts";
import type { Claim } from "../domain/claim.ts";
import type { ClaimPlace } from "../domain/claim-place.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { RunSummary, UrlState } from "../domain/run.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { Story } from "../domain/story.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import type { RetentionStore } from "./retention.ts";

export interface ClaimFilter {
  readonly outlet?: string;
  readonly kind?: string;
  /** Only claims of articles that belong to this story. */
  readonly story?: Story;
  /** true: only the newest version of each article (default); false: every version. */
  readonly currentOnly?: boolean;
  /** true: as the rules found them; false (default): as people decided, without those that were rejected. */
  readonly asFound?: boolean;
  /** Only so many in order of their places, those behind `after`. */
  readonly page?: { readonly limit: number; readonly after?: ClaimPlace };
}

/** How much the store has of a story. */
export interface StoryCount {
  readonly claims: number;
  /** Articles with a claim. */
  readonly articles: number;
  readonly outlets: number;
}

/** What pages, tables and exports need of the store. */
export interface ClaimReader {
  outlets(): Promise<Outlet[]>;
  stories(): Promise<Story[]>;
  /** In order of publishedAt (unknown last), then article, then place; a page in the order of places. */
  printedClaims(filter?: ClaimFilter): Promise<readonly PrintedClaim[]>;
  /** How many `printedClaims` would give without a page. */
  countClaims(filter?: ClaimFilter): Promise<number>;
  /** By the story's id. */
  storyCounts(stories: readonly Story[]): Promise<Map<string, StoryCount>>;
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
  /** What the list says, for a page that does not; ISO 8601. */
  readonly publishedAt?: string | null;
}

/** A URL of a run that is still on its way. */
export interface OpenUrl {
  readonly url: string;
  readonly outlet: string;
  /** The article version that waits for its extraction; null before the page was read. */
  readonly version: string | null;
  readonly foundIn: string;
  readonly publishedAt: string | null;
}

/** A URL that gave no claims in a run, and why. */
export interface TroubledUrl {
  readonly url: string;
  readonly state: "failed" | "dead" | "no_text";
  readonly reason: string;
}

/** What the last fetch of a URL left behind. */
export interface KnownPage {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Id of the snapshot whose claims are stored. */
  readonly snapshot: string | null;
  /** Conditional requests in a row that found nothing new. */
  readonly polls: number;
  /** Milliseconds since the epoch. */
  readonly firstSeen: number | null;
  /** ISO 8601, when it was first found gone; null while it is there. */
  readonly goneAt: string | null;
  /** Its article was removed on request. */
  readonly removed: boolean;
}

/** A fetch that found something new. */
export interface PageVisit extends Pick<KnownPage, "etag" | "lastModified" | "snapshot"> {
  readonly outlet?: string | null;
  readonly firstSeen?: number | null;
  /** When to look again, in milliseconds since the epoch; null: only when a run by hand finds it again. */
  readonly recheckAt?: number | null;
}

/** A fetch that found no page. */
export interface FailedVisit {
  readonly outlet: string | null;
  /** HTTP status, when that says that the page is gone. */
  readonly status: number | null;
  /** ISO 8601. */
  readonly at: string;
  readonly recheckAt: number | null;
}

/** A page that is to be looked at again. */
export interface DuePage {
  readonly url: string;
  readonly outlet: string;
}

/** A feed or sitemap: what its last look left for the next one, and when that is due. Times in ms since the epoch. */
export interface ListState {
  readonly outlet: string;
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the body that was read last. */
  readonly sha256: string | null;
  /** Conditional requests in a row that found nothing new. */
  readonly polls: number;
  readonly intervalMs: number;
  readonly dueAt: number;
  readonly checkedAt: number | null;
  /** Failures so far, weighted by kind and faded by age, as of `failedAt`. */
  readonly failureWeight: number;
  readonly failedAt: number | null;
  /** What is wrong with it, in plain words; null when nothing is. */
  readonly reason: string | null;
}

/** A job that was given up, with what is needed to do it again. */
export interface DeadLetter {
  /** The job's id. */
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly run: string | null;
  readonly url: string | null;
  readonly reason: string;
  readonly diedAt: string;
  readonly replayedAt: string | null;
}

/** How a host has answered so far. */
export interface HostRecord {
  readonly host: string;
  readonly requests: number;
  readonly averageMs: number;
  readonly slowestMs: number;
  /** ISO 8601; null when the host did not ask to be left alone. */
  readonly heldUntil: string | null;
}

/** A feed, sitemap or section whose last look failed; it stays on the schedule. */
export interface FailingList {
  readonly outlet: string;
  readonly url: string;
  /** In plain words. */
  readonly reason: string;
  /** ISO 8601. */
  readonly triedAt: string;
  /** ISO 8601; when it is tried again. */
  readonly nextAt: string;
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
  /** What else was read of the page; null for versions stored before it was kept. */
  readonly details: ArticleDetails | null;
  /** What of the text is there; all if not given. */
  readonly kept?: "whole" | "claims" | "nothing";
}

/** The port to the ledger, snapshots, versions, claims and runs. Every write is idempotent by ids. */
export interface Store extends ClaimReader, RetentionStore {
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
  /** Says which article version of an open URL is to be extracted. */
  recordVersion(run: string, url: string, version: string): Promise<void>;
  /** Failed URLs and pages without text of a run, in order of address. */
  troubledUrls(run: string): Promise<TroubledUrl[]>;
  /** What of a run is still on its way, in order of address. */
  openUrls(run: string): Promise<OpenUrl[]>;
  /** What the ledger says was done and the store has no trace of; a sentence for each address. */
  ledgerFaults(run: string): Promise<string[]>;
  /** Discoveries that a run consists of; each is open until `discoveryDone`. */
  planDiscoveries(run: string, plans: readonly { id: string; payload: unknown }[]): Promise<void>;
  discoveryDone(run: string, id: string): Promise<void>;
  openDiscoveries(run: string): Promise<{ id: string; payload: unknown }[]>;
  knownPage(url: string): Promise<KnownPage | null>;
  rememberPage(url: string, page: PageVisit): Promise<void>;
  pageUnchanged(url: string, recheckAt: number | null): Promise<void>;
  /** A page that did not answer; 404 and 410 are kept with their time. */
  pageFailed(url: string, failed: FailedVisit): Promise<void>;
  /** Pages to look at again by `now` (ms since the epoch), longest due first. */
  duePages(now: number, limit: number): Promise<DuePage[]>;
  putOffPages(urls: readonly string[], until: number): Promise<void>;
  /** Those of the addresses that were fetched before. */
  pagesKnown(urls: readonly string[]): Promise<Set<string>>;
  /** The page that an article is read from; `page` when no other one was before it. */
  articlePage(articleUrl: string, page: string): Promise<string>;
  /** Puts lists on the schedule, due at `dueAt`; those that are on it keep their times. */
  addLists(
    lists: readonly { outlet: string; url: string }[],
    intervalMs: number,
    dueAt: number,
  ): Promise<void>;
  /**
   * Puts the sitemaps that an index names on the schedule and takes those off that it names no more. Returns how many
   * are new.
   */
  keepListsOf(
    index: { outlet: string; url: string },
    named: readonly string[],
    pace: { intervalMs: number; dueAt: number },
  ): Promise<number>;
  /** Takes all but these lists, and what they name, off the schedule. */
  keepOnlyLists(lists: readonly { outlet: string; url: string }[]): Promise<void>;
  /** Lists due by `now`, longest due first, each put off by `leaseMs`. Two callers never get the same one. */
  takeDueLists(now: number, leaseMs: number, limit: number): Promise<ListState[]>;
  listState(outlet: string, url: string): Promise<ListState | null>;
  saveListState(state: ListState): Promise<void>;
  listStates(): Promise<ListState[]>;
  /** Those that failed most of late first. */
  failingLists(limit: number): Promise<FailingList[]>;
  overdueLists(moment: number): Promise<number>;
  bury(letter: DeadLetter): Promise<void>;
  deadLetters(options: { limit: number; replayedToo?: boolean }): Promise<DeadLetter[]>;
  markReplayed(id: string, at: string): Promise<void>;
  /** Title and text of the version that the article's page shows now. */
  currentVersion(articleUrl: string): Promise<{ title: string; text: string } | null>;
  /** Whose turn it is at a host, over all processes; see the fetcher's HostTurns. */
  readonly turns: {
    take(host: string, gapMs: number): Promise<number>;
    keep(host: string): Promise<void>;
    give(host: string, tookMs: number): Promise<void>;
    hold(host: string, forMs: number): Promise<void>;
  };
  /** Frees the turns that a killed process held; only where no other process can be at work. */
  freeTurns(): Promise<void>;
  slowestHosts(limit: number): Promise<HostRecord[]>;
  saveSnapshot(snapshot: Snapshot): Promise<void>;
  /** Null too where its bytes were dropped. */
  snapshot(id: string): Promise<Snapshot | null>;
  snapshotBody(id: string): Promise<Uint8Array | null>;
  /** Of the addresses of a run, or of the articles of a story; every version that was fetched and is still there. */
  snapshotIds(of: { run: string } | { story: Story }): Promise<string[]>;
  /** True when the version is new; equal content is stored once. */
  saveVersion(version: ArticleVersion): Promise<boolean>;
  version(id: string): Promise<ArticleVersion | null>;
  /** Returns how many of them were new. */
  saveClaims(claims: readonly Claim[], run: string): Promise<number>;
  claimsOfVersion(version: string): Promise<Claim[]>;
  /**
   * Makes these the claims of a version. One that is no more among them is dropped, unless a person has decided on it:
   * those are kept as they are, and their ids returned.
   */
  replaceClaims(version: string, claims: readonly Claim[], run: string): Promise<string[]>;
  /** Ids of article versions whose whole text is there, in order, behind `after`. */
  versionIds(after: string, limit: number): Promise<string[]>;
  close(): Promise<void>;
}
