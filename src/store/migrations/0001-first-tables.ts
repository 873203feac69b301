import { type Kysely, sql } from "kysely";

/** SQL that PostgreSQL 15 has. Names are unqualified: the search path is the schema `claimline`. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table outlets (id text primary key, position integer not null, data jsonb not null)`,
  `create table stories (id text primary key, position integer not null, data jsonb not null)`,
  `create table runs (id text primary key, started_at text not null, finished_at text, summary jsonb)`,
  `create table run_urls (
     run text not null references runs, url text not null, outlet text not null, found_in text not null,
     state text not null, reason text, primary key (run, url))`,
  // Where a server gives neither an entity tag nor a date, the snapshot tells by its bytes that nothing changed.
  `create table pages (url text primary key, etag text, last_modified text, snapshot text)`,
  `create table snapshots (
     id text primary key, url text not null, final_url text not null, fetched_at text not null,
     status integer not null, content_type text, headers jsonb not null, sha256 text not null,
     body bytea not null, size integer not null)`,
  `create table versions (
     id text primary key, article_url text not null, version integer not null, url text not null,
     outlet text not null, title text not null, text text not null, published_at text, modified_at text,
     byline text, language text, kind text not null, snapshot text not null, unique (article_url, version))`,
  `create table articles (url text primary key, current_version text not null references versions)`,
  `create index versions_by_outlet on versions (outlet, published_at)`,
  `create table claims (
     id text primary key, version text not null references versions, kind text not null, place integer not null,
     run text not null, data jsonb not null)`,
  `create index claims_by_version on claims (version)`,
  `create index claims_by_kind on claims (kind)`,
  `create index claims_by_run on claims (run)`,
  `create table reviews (
     seq bigint generated always as identity primary key, id text not null unique, claim text not null,
     decision text not null, correction jsonb, by text not null, at text not null, note text)`,
  `create index reviews_by_claim on reviews (claim)`,
];

export const firstTables = { up };
