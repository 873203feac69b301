import { type SqlBool, sql } from "kysely";
import { PrintedWording, RegistryChange } from "../domain/registry.ts";
import type { Database } from "./open-database.ts";
import type { RegistryStore } from "./registry-store.ts";
import { withFaults } from "./store-faults.ts";
import { membersOf } from "./story-members.ts";

/** Fields that people decided stand before those that the rules found. */
const decided = sql<SqlBool>`jsonb_typeof(review_states.data->'fields') = 'object'`;
const field = (path: string, found: string) =>
  sql<string | null>`case when ${decided} then review_states.data->'fields'${sql.raw(path)}
                          else claims.data${sql.raw(found)} end`;
const WORDING = {
  source: field("->'source'->>'name'", "->'attribution'->'source'->>'name'"),
  subject: field("->>'subject'", "->>'subject'"),
};
const TYPE = {
  source: field("->'source'->>'type'", "->'attribution'->'source'->>'type'"),
  subject: sql<string | null>`null::text`,
};

/** The registry's part of an open database. */
export function createRegistryStore({ db }: Pick<Database, "db">): RegistryStore {
  return withFaults<RegistryStore>({
    async registryChanges() {
      const rows = await db.selectFrom("registry_changes").selectAll().orderBy("seq").execute();
      return rows.map(({ entry, ...columns }) => RegistryChange.parse({ ...entry, ...columns }));
    },
    async appendChange({ seq, id, list, story, by, at, ...entry }) {
      const row = { seq, id, list, story, by, at, entry: JSON.stringify(entry) };
      const written = await db
        .insertInto("registry_changes")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning("seq")
        .execute();
      return written.length > 0;
    },
    async printedWordings(list, story) {
      let query = db
        .selectFrom("claims")
        .innerJoin("versions", "versions.id", "claims.version")
        .innerJoin("articles", "articles.current_version", "versions.id")
        .leftJoin("outlets", "outlets.id", "versions.outlet")
        .leftJoin("review_states", "review_states.words", "claims.words")
        .select([WORDING[list].as("wording"), TYPE[list].as("type"), "versions.outlet"])
        .select(sql<string>`coalesce(min(outlets.data->>'name'), versions.outlet)`.as("outletName"))
        .select(sql<number>`count(*)`.as("figures"))
        .where(sql<SqlBool>`coalesce(review_states.status, '') <> 'rejected'`)
        .where(sql<SqlBool>`${WORDING[list]} <> ''`)
        .groupBy([sql`1`, sql`2`, "versions.outlet"])
        .orderBy(sql`1`)
        .orderBy("versions.outlet");
      if (story) {
        const members = db.selectFrom("story_versions").select("version");
        query = query.where("versions.id", "in", members.where("key", "=", await membersOf(db, story)));
      }
      return (await query.execute()).map((row) => PrintedWording.parse(row));
    },
  });
}
