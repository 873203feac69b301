import { EditSettlement } from "../domain/edit-settlement.ts";
import type { Database } from "./open-database.ts";
import type { SettlementLog } from "./settlement-log.ts";
import { withFaults } from "./store-faults.ts";

/** The part of an open database that holds what people settled about silent edits. */
export function createSettlementLog({ db }: Pick<Database, "db">): SettlementLog {
  return withFaults<SettlementLog>({
    async settlements() {
      const rows = await db.selectFrom("edit_settlements").selectAll().orderBy("seq").execute();
      return rows.map(({ entry, ...columns }) => EditSettlement.parse({ ...entry, ...columns }));
    },
    async appendSettlement({ seq, id, by, at, ...entry }) {
      const written = await db
        .insertInto("edit_settlements")
        .values({ seq, id, by, at, entry: JSON.stringify(entry) })
        .onConflict((conflict) => conflict.doNothing())
        .returning("seq")
        .execute();
      return written.length > 0;
    },
  });
}
