import type { Tabled } from "./schema.ts";
import type { DeadLetter } from "./store.ts";

/** Jobs that will not be tried again, with all that is needed to do so. */
export function deadLetterRows(db: Tabled) {
  return {
    async bury({ diedAt, replayedAt: _never, ...letter }: DeadLetter): Promise<void> {
      const row = { ...letter, payload: JSON.stringify(letter.payload), died_at: diedAt, replayed_at: null };
      await db
        .insertInto("dead_letters")
        .values(row)
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
    },
    /** Newest first; those that were put back only when asked for. */
    async deadLetters(options: { limit: number; replayedToo?: boolean }): Promise<DeadLetter[]> {
      let letters = db.selectFrom("dead_letters").selectAll();
      if (!options.replayedToo) letters = letters.where("replayed_at", "is", null);
      const rows = await letters.orderBy("died_at", "desc").orderBy("id").limit(options.limit).execute();
      return rows.map(({ died_at: diedAt, replayed_at: replayedAt, ...row }) => ({
        ...row,
        diedAt,
        replayedAt,
      }));
    },
    async markReplayed(id: string, at: string): Promise<void> {
      await db.updateTable("dead_letters").set({ replayed_at: at }).where("id", "=", id).execute();
    },
  };
}
