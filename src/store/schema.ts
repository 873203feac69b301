import type { Generated, JSONColumnType, Kysely } from "kysely";
import type { ArticleDetails } from "../domain/article.ts";
import type { Claim } from "../domain/claim.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { Decision } from "../domain/review.ts";
import type { RunSummary } from "../domain/run.ts";
import type { Story } from "../domain/story.ts";

/** Tables of the schema `claimline`, as the queries see them. Times are ISO 8601 strings. */
export interface Tables {
  outlets: { id: string; position: number; data: JSONColumnType<Outlet> };
  stories: { id: string; position: number; data: JSONColumnType<Story> };
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
    /** Brotli-compressed body. */
    body: Uint8Array;
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
    published_at: string | null;
    modified_at: string | null;
    byline: string | null;
    language: string | null;
    kind: string;
    snapshot: string;
    details: JSONColumnType<ArticleDetails> | null;
  };
  /** Which version of an article its page shows now; a page can go back to an earlier one. */
  articles: { url: string; current_version: string };
  claims: {
    id: string;
    version: string;
    kind: string;
    place: number;
    run: string;
    data: JSONColumnType<Claim>;
  };
  reviews: {
    seq: Generated<number>;
    id: string;
    claim: string;
    decision: Decision;
    correction: JSONColumnType<Record<string, unknown>> | null;
    by: string;
    at: string;
    note: string | null;
  };
}

/** A connection that knows the tables; what each part of the store is made of. */
export type Tabled = Kysely<Tables>;
