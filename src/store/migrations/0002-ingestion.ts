import { type Kysely, sql } from "kysely";

/** What ingestion needs to run by itself: turns at hosts, lists with their own intervals, re-checks and dead letters. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

// Times that are compared are milliseconds since the epoch; those that people read are ISO 8601.
const statements = [
  `alter table run_urls add column published_at text, add column version text`,
  `create index run_urls_open on run_urls (run) where state in ('queued', 'fetched')`,
  // What a run has to discover, so that a lost queue loses no outlet of it.
  `create table run_discoveries (
     run text not null references runs, id text not null, payload jsonb not null, done boolean not null default false,
     primary key (run, id))`,
  `alter table pages
     add column outlet text, add column polls integer not null default 0, add column status integer,
     add column gone_at text, add column first_seen bigint, add column recheck_at bigint`,
  `create index pages_by_recheck on pages (recheck_at) where recheck_at is not null`,
  // The one address that an article is read from, of all those that lead to it.
  `create table article_pages (article_url text primary key, page_url text not null)`,
  `create table hosts (
     host text primary key, holder text, lease_until bigint not null, ended_at bigint not null,
     held_until bigint not null, requests bigint not null, busy_ms bigint not null, slowest_ms bigint not null)`,
  `create table lists (
     outlet text not null, url text not null, etag text, last_modified text, sha256 text,
     polls integer not null default 0, interval_ms bigint not null, due_at bigint not null, checked_at bigint,
     failure_weight double precision not null default 0, failed_at bigint, reason text, primary key (outlet, url))`,
  `create index lists_by_due on lists (due_at)`,
  `create table dead_letters (
     id text primary key, name text not null, payload jsonb not null, run text, url text, reason text not null,
     died_at text not null, replayed_at text)`,
];

export const ingestionTables = { up };
