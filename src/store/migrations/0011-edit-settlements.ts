import { type Kysely, sql } from "kysely";

/** What people settled about figures whose sentences were rewritten: a log that is only ever added to. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table edit_settlements (
     seq integer primary key, id text not null unique, by text not null, at text not null, entry jsonb not null)`,
];

export const editSettlements = { up };
