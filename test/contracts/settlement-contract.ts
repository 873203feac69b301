import type { EditSettlement } from "../../src/domain/edit-settlement.ts";
import { createSettlementLog } from "../../src/store/create-settlement-log.ts";
import type { Database } from "../../src/store/open-database.ts";

const line = (seq: number, id = `settlement-${seq}`): EditSettlement => ({
  seq,
  id,
  at: "2026-03-02T12:00:00.000Z",
  by: "p-ana",
  byName: "Ana",
  words: "“12 dead” in “Ferry” was new",
  change: { action: "apart", claim: "v1:text:3-5:deaths", was: "added" },
});

/** What the log of settled edits of every database must do. `open` gives a new, empty one. */
export function settlementContract(open: () => Promise<Database>): void {
  test("the log comes back whole and in order; of two with one number one is written", async () => {
    const database = await open();
    try {
      const log = createSettlementLog(database);
      expect(await log.settlements()).toEqual([]);
      expect(await log.appendSettlement(line(1))).toBe(true);
      const both = [line(2), line(2, "settlement-of-another")].map((one) => log.appendSettlement(one));
      expect((await Promise.all(both)).filter(Boolean)).toEqual([true]);
      expect(await log.appendSettlement(line(3, "settlement-1"))).toBe(false);
      const [first, second] = await log.settlements();
      expect([first, { ...second, id: "settlement-2" }]).toEqual([line(1), line(2)]);
    } finally {
      await database.close();
    }
  }, 60_000);
}
