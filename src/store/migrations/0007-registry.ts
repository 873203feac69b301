import { type Kysely, sql } from "kysely";

/** What editors say of sources and of groups of people: a log that is only ever added to. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table registry_changes (
     seq integer primary key, id text not null unique, list text not null, story text,
     by text not null, at text not null, entry jsonb not null)`,
];

export const registryTables = { up };
