import type { Claim } from "../domain/claim.ts";
import type { LogEntry } from "../domain/review.ts";
import type { ReviewItem } from "../domain/review-item.ts";
import type { ReviewState } from "../domain/review-state.ts";
import type { Story } from "../domain/story.ts";

export interface ItemFilter {
  readonly story?: string;
  readonly kind?: string;
  readonly outlet?: string;
  readonly source?: string;
  readonly status?: readonly string[];
  /** true: only what needs a person again. */
  readonly attention?: boolean;
  readonly assignee?: string;
  /** Leaves out what this person has decided, as a second reader must not read their own. */
  readonly notReadBy?: string;
}

/** The place in the queue after which a page begins. */
export type ItemPlace = Pick<ReviewItem, "worth" | "published" | "words">;

/** An article version whose claims are to be put into the queue; `mark` tells whether it changed meanwhile. */
export interface DueVersion {
  readonly version: string;
  readonly mark: number;
}

/** A stored claim as the queue places it. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly words: string | null;
  /** The rules do not find it any more; it stays because a person decided on it. */
  readonly lost: boolean;
  readonly articleUrl: string;
  readonly version: string;
  readonly outlet: string;
  readonly published: string | null;
  /** Its version is the one that the page shows now. */
  readonly current: boolean;
}

/** The port to the log of decisions, the queue that is derived from it and from the claims, and saved filters. */
export interface ReviewStore {
  /** The end of the log; `seq` 0 and an empty hash where nothing was decided yet. */
  logEnd(): Promise<Pick<LogEntry, "seq" | "hash">>;
  /**
   * Writes the entry and the state that follows from it, both or none.
   * @returns false when another entry has its number: read the end again
   */
  append(entry: LogEntry, state: ReviewState): Promise<boolean>;
  reviewById(id: string): Promise<LogEntry | null>;
  /** In order of the log, `seq` > after. */
  logEntries(after: number, limit: number): Promise<LogEntry[]>;
  entriesOn(words: readonly string[]): Promise<LogEntry[]>;
  /** Newest first; of one person, or older than an entry, where given. */
  lastEntries(limit: number, only?: { by?: string; before?: number }): Promise<LogEntry[]>;
  reviewStates(words: readonly string[]): Promise<ReviewState[]>;
  allStates(after: string, limit: number): Promise<ReviewState[]>;
  /** States in which `by` has decided and somebody else or an editor decided after. */
  statesSettledAfter(by: string, limit: number): Promise<ReviewState[]>;
  rewriteStates(states: readonly ReviewState[]): Promise<void>;

  dueVersions(limit: number): Promise<DueVersion[]>;
  placedVersions(versions: readonly DueVersion[]): Promise<void>;
  /** Addresses of the articles that these are versions of. */
  articlesOf(versions: readonly string[]): Promise<string[]>;
  /** Claims of these versions. */
  claimsToPlace(versions: readonly string[]): Promise<PlacedClaim[]>;
  claimsOfWords(words: readonly string[]): Promise<PlacedClaim[]>;
  setWords(rows: readonly { claim: string; words: string }[]): Promise<void>;
  items(words: readonly string[]): Promise<ReviewItem[]>;
  itemsOfArticles(articleUrls: readonly string[]): Promise<ReviewItem[]>;
  saveItems(items: readonly ReviewItem[]): Promise<void>;
  dropItems(words: readonly string[]): Promise<void>;
  /** Which of these stories hold which of these versions. */
  storiesOf(versions: readonly string[], stories: readonly Story[]): Promise<Map<string, string[]>>;
  /** Keys of sources that other articles than these have given before. */
  knownSources(keys: readonly string[], besides: readonly string[]): Promise<Set<string>>;
  wordsOfClaims(claims: readonly string[]): Promise<Map<string, string>>;

  queuePage(filter: ItemFilter, after: ItemPlace | null, limit: number): Promise<ReviewItem[]>;
  /** By status; `attention` counts those that need a person again. Stops counting each at `cap`. */
  queueCounts(filter: ItemFilter, cap: number): Promise<Record<string, number>>;
  /** Sources with the most claims in the queue. */
  queueSources(limit: number): Promise<{ source: string; claims: number }[]>;
  /** Takes, renews or, with `until` 0, gives back a claim; false when somebody else has it. */
  holdItem(words: string, by: string, until: number, now: number): Promise<boolean>;
  assignItems(words: readonly string[], assignee: string | null): Promise<number>;
  savedFilters(owner: string): Promise<SavedFilter[]>;
  saveFilter(filter: SavedFilter): Promise<void>;
  dropFilter(id: string, owner: string): Promise<boolean>;
  titlesOf(versions: readonly string[]): Promise<Map<string, string>>;
  /** Every stored version of an article, the first one first. */
  versionsOf(articleUrl: string): Promise<StoredVersion[]>;
  /** Claims of the same kind in other outlets' current articles of the same stories, the newest first. */
  relatedClaims(item: Pick<ReviewItem, "kind" | "outlet" | "stories">, limit: number): Promise<PlacedClaim[]>;
  /** States on which at least two people have decided. */
  readTwice(limit: number): Promise<ReviewState[]>;
  /** A claim that a person added. */
  addClaim(claim: Claim, words: string): Promise<void>;
}

export interface StoredVersion {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly snapshot: string;
  readonly fetchedAt: string | null;
  readonly current: boolean;
}

/** A view of the queue under a name; `shared` ones are seen by everybody. */
export interface SavedFilter {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
}
