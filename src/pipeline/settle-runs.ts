import type { PipelineDependencies } from "./dependencies.ts";
import { putBackMissing } from "./put-back.ts";

/**
 * Looks after the runs that are under way: what the queue has lost is put back, and a run that has nothing open is
 * finished. Returns how many jobs were put back and how many runs are still open.
 */
export async function settleRuns(deps: PipelineDependencies): Promise<{ putBack: number; open: number }> {
  let putBack = 0;
  let open = 0;
  for (const run of await deps.store.unfinishedRuns()) {
    const work = await putBackMissing(run, deps);
    putBack += work.putBack;
    if (work.open > 0) open++;
    else await deps.store.finishRun(run, deps.now().toISOString());
  }
  return { putBack, open };
}
