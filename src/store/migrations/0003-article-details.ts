import { type Kysely, sql } from "kysely";

/** What is read of a page beside its text: dated pieces, notes, wire credit, evidence. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("alter table versions add column details jsonb").execute(db);
}

export const articleDetails = { up };
