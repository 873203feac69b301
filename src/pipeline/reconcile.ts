import { summaryFaults } from "../domain/run.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { putBackMissing } from "./put-back.ts";

export interface Reconciliation {
  readonly run: string;
  readonly discovered: number;
  /** Pages and discoveries that are still on their way. */
  readonly open: number;
  /** Those of them that no queue knew; they were added again. */
  readonly putBack: number;
  /** Counts that do not add up, and rows that the store does not bear out. */
  readonly faults: readonly string[];
}

/**
 * Proves, run by run, that nothing was lost: the counts add up, each page that the ledger calls fetched or extracted
 * has its snapshot and version, each other end has a reason, and what is open is in the queue. What no queue knows is
 * put back.
 */
export async function reconcile(deps: PipelineDependencies, runs: number): Promise<Reconciliation[]> {
  const results: Reconciliation[] = [];
  for (const { id } of await deps.store.runs(runs)) {
    // Counted anew: a finished run keeps the counts of its end, and they must be the same.
    const counted = await deps.store.runSummary(id);
    const faults = [...summaryFaults(counted), ...(await deps.store.ledgerFaults(id))];
    const finished = counted.finishedAt !== null;
    const { open, putBack } = await putBackMissing(id, deps);
    if (finished && open > 0) faults.push(`the run was finished, but ${open} of its jobs are open`);
    results.push({ run: id, discovered: counted.discovered, open, putBack, faults });
  }
  return results;
}
