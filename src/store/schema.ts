import type { Generated, GeneratedAlways, JSONColumnType, Kysely } from "kysely";
import type { ArticleDetails } from "../domain/article.ts";
import type { Claim } from "../domain/claim.ts";
import type { EditSettlement } from "../domain/edit-settlement.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { RegistryChange, RegistryList } from "../domain/registry.ts";
import type { Tombstone } from "../domain/retention.ts";
import type { Decision, Review } from "../domain/review.ts";
import type { ReviewState } from "../domain/review-state.ts";
import type { RunSummary } from "../domain/run.ts";
import type { Story } from "../domain/story.ts";
import type { StoryChange } from "../domain/story-change.ts";
import type { StoryTerms } from "./story-filter.ts";

/** Tables of the schema `claimline`, as the queries see them. Times are ISO 8601 strings. */
export interface Tables {
  outlets: { id: string; position: number; data: JSONColumnType<Outlet> };
  stories: { id: string; position: number; data: JSONColumnType<Story> };
  story_keys: {
    seq: Generated<number>;
    key: string;
    data: JSONColumnType<StoryTerms>;
    whole: Generated<boolean>;
    /** Milliseconds since the epoch. */
    used_at: number;
  };
  story_versions: { key: string; version: string };
  story_due: { version: string };
  /** By triggers: how many claims a version has, those that were rejected too; `mark` changes with each change of them. */
  version_claims: { version: string; outlet: string; claims: number; mark: number };
  /** By triggers: another mark after each change of a table. */
  table_marks: { name: string; mark: number };
  runs: {
    id: string;
    started_at: string;
    finished_at: string | null;
    summary: JSONColumnType<RunSummary> | null;
  };
  run_urls: {
    run: string;
    url: string;
    outlet: string;
    found_in: string;
    state: string;
    reason: string | null;
    published_at: string | null;
    /** The article version that waits for its extraction. */
    version: string | null;
  };
  run_discoveries: { run: string; id: string; payload: JSONColumnType<object>; done: Generated<boolean> };
  pages: {
    url: string;
    etag: string | null;
    last_modified: string | null;
    snapshot: string | null;
    outlet: string | null;
    /** Conditional requests in a row that found nothing new. */
    polls: Generated<number>;
    status: number | null;
    gone_at: string | null;
    /** Milliseconds since the epoch, like `recheck_at`. */
    first_seen: number | null;
    recheck_at: number | null;
    /** Its article was removed on request: it is not fetched again. */
    removed: Generated<boolean>;
  };
  article_pages: { article_url: string; page_url: string };
  hosts: {
    host: string;
    holder: string | null;
    lease_until: number;
    ended_at: number;
    held_until: number;
    requests: number;
    busy_ms: number;
    slowest_ms: number;
  };
  lists: {
    outlet: string;
    url: string;
    etag: string | null;
    last_modified: string | null;
    sha256: string | null;
    polls: Generated<number>;
    interval_ms: number;
    due_at: number;
    checked_at: number | null;
    failure_weight: Generated<number>;
    failed_at: number | null;
    reason: string | null;
    parent: Generated<string | null>;
  };
  dead_letters: {
    id: string;
    name: string;
    payload: JSONColumnType<object>;
    run: string | null;
    url: string | null;
    reason: string;
    died_at: string;
    replayed_at: string | null;
  };
  snapshots: {
    id: string;
    url: string;
    final_url: string;
    fetched_at: string;
    status: number;
    content_type: string | null;
    headers: JSONColumnType<Record<string, string>>;
    sha256: string;
    /** Brotli-compressed body; null once it was dropped. */
    body: Uint8Array | null;
    size: number;
  };
  versions: {
    id: string;
    article_url: string;
    version: number;
    url: string;
    outlet: string;
    title: string;
    text: string;
    /** Title and text in lower case without accents, by the database itself. */
    folded: GeneratedAlways<string>;
    published_at: string | null;
    modified_at: string | null;
    byline: string | null;
    language: string | null;
    kind: string;
    snapshot: string;
    details: JSONColumnType<ArticleDetails> | null;
    /** What of its text is there: `whole`, only the sentences of its `claims`, or `nothing` (it was removed). */
    kept: Generated<"whole" | "claims" | "nothing">;
  };
  article_snapshots: { article_url: string; snapshot: string };
  holds: {
    story: string;
    at: string;
    data: JSONColumnType<Story>;
    by: string;
    why: string;
    lifted_at: string | null;
    lifted_by: string | null;
  };
  tombstones: { article_url: string; at: string; data: JSONColumnType<Tombstone> };
  /** Which version of an article its page shows now; a page can go back to an earlier one. */
  articles: { url: string; current_version: string };
  claims: {
    id: string;
    version: string;
    kind: string;
    place: number;
    run: string;
    data: JSONColumnType<Claim>;
    /** Key of its words in the review room; null until it was put into the queue. */
    words: Generated<string | null>;
    /** The rules find it no more; it stays because a person decided on it. */
    lost: Generated<boolean>;
  };
  reviews: {
    seq: number;
    id: string;
    words: string;
    claim: string;
    decision: Decision;
    by: string;
    at: string;
    /** What the other columns do not hold of the entry. */
    entry: JSONColumnType<Omit<Review, "id" | "words" | "claimId" | "decision" | "by" | "at">>;
    previous: string;
    hash: string;
  };
  review_states: { words: string; status: string; last_seq: number; data: JSONColumnType<ReviewState> };
  review_due: { version: string; mark: Generated<number> };
  review_items: {
    words: string;
    claim: string;
    version: string;
    article_url: string;
    outlet: string;
    kind: string;
    of_kind: string | null;
    source: string | null;
    stories: string[];
    status: string;
    attention: string | null;
    worth: number;
    reasons: string[];
    published: string;
    copies: number;
    assignee: string | null;
    claimed_by: string | null;
    claimed_until: number;
    readers: string[];
  };
  people: {
    id: string;
    login: string;
    name: string;
    role: string;
    disabled: boolean;
    password: string | null;
    outside: string | null;
    created_at: number;
  };
  sessions: { hash: string; person: string; created_at: number; seen_at: number };
  links: { hash: string; person: string | null; expires_at: number };
  tokens: {
    id: string;
    hash: string;
    person: string;
    name: string;
    role: string;
    created_at: number;
    used_at: number | null;
  };
  registry_changes: {
    seq: number;
    id: string;
    list: RegistryList;
    story: string | null;
    by: string;
    at: string;
    entry: JSONColumnType<Pick<RegistryChange, "byName" | "why" | "change">>;
  };
  story_changes: {
    seq: number;
    id: string;
    by: string;
    at: string;
    entry: JSONColumnType<Pick<StoryChange, "byName" | "change">>;
  };
  edit_settlements: {
    seq: number;
    id: string;
    by: string;
    at: string;
    entry: JSONColumnType<Pick<EditSettlement, "byName" | "words" | "change">>;
  };
  review_filters: { id: string; owner: string; name: string; query: string; shared: boolean };
}

/** A connection that knows the tables; what each part of the store is made of. */
export type Tabled = Kysely<Tables>;
