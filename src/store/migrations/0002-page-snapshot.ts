import { type Kysely, sql } from "kysely";

/** For pages whose server gives neither an entity tag nor a date: the bytes themselves tell that nothing changed. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table pages add column snapshot text`.execute(db);
}

export const pageSnapshot = { up };
