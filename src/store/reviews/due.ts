import { sql } from "kysely";
import { inBatches } from "../batches.ts";
import type { Tabled } from "../schema.ts";

/** Says that the claims of these versions, or what their pages show now, changed, so that the queue looks at them. */
export async function dueForReview(db: Tabled, versions: readonly string[]): Promise<void> {
  for (const batch of inBatches([...new Set(versions)]))
    await db
      .insertInto("review_due")
      .values(batch.map((version) => ({ version })))
      .onConflict((conflict) => conflict.column("version").doUpdateSet({ mark: sql`review_due.mark + 1` }))
      .execute();
}
