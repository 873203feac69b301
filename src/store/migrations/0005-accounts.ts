import { type Kysely, sql } from "kysely";

/** People, their sessions, one-time links and tokens. Of every secret only a hash is kept. Times are ms since the epoch. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table people (
     id text primary key, login text not null unique, name text not null, role text not null,
     disabled boolean not null default false, password text, outside text unique, created_at bigint not null)`,
  `create table sessions (
     hash text primary key, person text not null references people on delete cascade, created_at bigint not null,
     seen_at bigint not null)`,
  `create index sessions_by_person on sessions (person)`,
  // person is null in the link that makes the first admin.
  `create table links (hash text primary key, person text references people on delete cascade, expires_at bigint not null)`,
  `create table tokens (
     id text primary key, hash text not null unique, person text not null references people on delete cascade,
     name text not null, role text not null, created_at bigint not null, used_at bigint)`,
];

export const accountTables = { up };
