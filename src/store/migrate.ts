import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { firstTables } from "./migrations/0001-first-tables.ts";
import { ingestionTables } from "./migrations/0002-ingestion.ts";
import { articleDetails } from "./migrations/0003-article-details.ts";
import { reviewTables } from "./migrations/0004-reviews.ts";
import { accountTables } from "./migrations/0005-accounts.ts";
import { retentionTables } from "./migrations/0006-retention.ts";
import { registryTables } from "./migrations/0007-registry.ts";
import { storyMembers } from "./migrations/0008-story-members.ts";
import { storyChanges } from "./migrations/0009-story-changes.ts";
import { versionClaims } from "./migrations/0010-version-claims.ts";
import { editSettlements } from "./migrations/0011-edit-settlements.ts";
import { listParents } from "./migrations/0012-list-parents.ts";

/** In order; a migration that has landed is never edited. */
const migrations = {
  "0001-first-tables": firstTables,
  "0002-ingestion": ingestionTables,
  "0003-article-details": articleDetails,
  "0004-reviews": reviewTables,
  "0005-accounts": accountTables,
  "0006-retention": retentionTables,
  "0007-registry": registryTables,
  "0008-story-members": storyMembers,
  "0009-story-changes": storyChanges,
  "0010-version-claims": versionClaims,
  "0011-edit-settlements": editSettlements,
  "0012-list-parents": listParents,
};

export const SCHEMA = "claimline";

/** Brings the database to the newest schema; safe to call from several processes at once. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  await createSchema(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Two processes that create one schema at once: PostgreSQL tells the later one of a duplicate key in spite of `if not exists`. */
async function createSchema<T>(db: Kysely<T>): Promise<void> {
  const statement = sql.raw(`create schema if not exists ${SCHEMA}`);
  await statement.execute(db).catch((error: { code?: string }) => {
    if (error.code !== "23505" && error.code !== "42P06") throw error;
  });
}
