import { type Kysely, sql } from "kysely";

/** Sitemaps that an index names have a pace of their own: most of an index never change, and one does every hour. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // The index that named it; null for a list that the config names.
  `alter table lists add column parent text`,
  `create index lists_by_parent on lists (outlet, parent) where parent is not null`,
  `create index lists_failing on lists (failure_weight) where reason is not null`,
];

export const listParents = { up };
