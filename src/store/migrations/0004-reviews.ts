import { type Kysely, sql } from "kysely";

/** The log of decisions, what follows from it, and the queue of the review room. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Nothing has written to the first table of this name.
  `drop table reviews`,
  `create table reviews (
     seq bigint primary key, id text not null unique, words text not null, claim text not null,
     decision text not null, by text not null, at text not null, entry jsonb not null,
     previous text not null, hash text not null)`,
  `create index reviews_by_words on reviews (words, seq)`,
  `create index reviews_by_claim on reviews (claim)`,
  `create index reviews_by_person on reviews (by, seq)`,
  // Derived from the log; "claimline audit verify" computes it anew and compares.
  `create table review_states (words text primary key, status text not null, last_seq bigint not null, data jsonb not null)`,
  // What of the claims has still to be put into the queue; the mark tells whether it changed meanwhile.
  `create table review_due (version text primary key, mark bigint not null default 1)`,
  `insert into review_due (version) select id from versions`,
  `alter table claims add column words text, add column lost boolean not null default false`,
  `create index claims_by_words on claims (words)`,
  `create table review_items (
     words text primary key, claim text not null, version text not null, article_url text not null,
     outlet text not null, kind text not null, of_kind text, source text, stories text[] not null default '{}',
     status text not null, attention text, worth integer not null, reasons text[] not null default '{}',
     published text not null, copies integer not null, assignee text, claimed_by text,
     claimed_until bigint not null default 0, readers text[] not null default '{}')`,
  `create index review_items_order on review_items (status, worth desc, published desc, words desc)`,
  `create index review_items_by_kind on review_items (kind, status, worth desc, published desc, words desc)`,
  `create index review_items_by_outlet on review_items (outlet, status, worth desc, published desc, words desc)`,
  `create index review_items_by_source on review_items (source, status, worth desc, published desc, words desc)`,
  `create index review_items_by_article on review_items (article_url)`,
  `create index review_items_by_story on review_items using gin (stories)`,
  `create index review_items_attention on review_items (worth desc, published desc, words desc) where attention is not null`,
  `create index review_items_assigned on review_items (assignee, status) where assignee is not null`,
  `create table review_filters (
     id text primary key, owner text not null, name text not null, query text not null, shared boolean not null)`,
];

export const reviewTables = { up };
