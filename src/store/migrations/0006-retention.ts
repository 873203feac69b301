import { type Kysely, sql } from "kysely";

/** What is kept how long: bytes and texts that are dropped, stories that are held, articles that were removed. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // A page that was dropped keeps its row: address, time, headers and hash.
  `alter table snapshots alter column body drop not null`,
  `create index snapshots_by_age on snapshots (fetched_at) where body is not null`,
  // Every page that an article was read from: its versions, its further pages, and copies under other addresses.
  `create table article_snapshots (article_url text not null, snapshot text not null, primary key (article_url, snapshot))`,
  `create index article_snapshots_by_snapshot on article_snapshots (snapshot)`,
  `insert into article_snapshots (article_url, snapshot) select distinct article_url, snapshot from versions`,
  // whole; claims: only the sentences of its claims; nothing: removed on request.
  `alter table versions add column kept text not null default 'whole'`,
  `create table holds (
     story text not null, at text not null, data jsonb not null, by text not null, why text not null,
     lifted_at text, lifted_by text, primary key (story, at))`,
  `create table tombstones (article_url text primary key, at text not null, data jsonb not null)`,
  `alter table pages add column removed boolean not null default false`,
];

export const retentionTables = { up };
