import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { firstTables } from "./migrations/0001-first-tables.ts";

/** In order; a migration that has landed is never edited. */
const migrations = { "0001-first-tables": firstTables };

export const SCHEMA = "claimline";

/** Brings the database to the newest schema; safe to call from several processes at once. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  await sql.raw(`create schema if not exists ${SCHEMA}`).execute(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
