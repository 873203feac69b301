import { PermanentError, RetryableError } from "../domain/errors.ts";
import type { DeadJob } from "../queue/queue.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import type { JobKind } from "./jobs.ts";

/**
 * Writes the end of a job into the ledger. An error that is an answer about the page (gone, too large, no answer in
 * three tries) ends it as failed; any other (a crash, a bug) makes it a dead letter, which can be put back.
 */
export async function bury(kind: JobKind, job: DeadJob, deps: PipelineDependencies): Promise<void> {
  const { error, name, id, payload } = job;
  const parsed = kind.payload.safeParse(payload);
  const answered = error instanceof PermanentError || error instanceof RetryableError;
  if (parsed.success && answered) return kind.died(parsed.data, error, deps);
  const { run = null, url = null } = (payload ?? {}) as { run?: string; url?: string };
  const diedAt = deps.now().toISOString();
  await deps.store.bury({ id, name, payload, run, url, reason: error.message, diedAt, replayedAt: null });
  if (!run || !url) return;
  const plain = error.message.split("\n")[0] ?? error.message;
  await deps.store.recordState(run, url, "dead", `${name}: ${plain}`);
}

/** Puts dead letters back into the queue, all or those of the ids; each may be given up again. Returns how many. */
export async function replayDeadLetters(
  { store, queue, now }: PipelineDependencies,
  ids: readonly string[] | "all",
): Promise<number> {
  const letters = await store.deadLetters({ limit: 100_000 });
  const chosen = letters.filter(({ id }) => ids === "all" || ids.includes(id));
  for (const { id, name, payload, run, url } of chosen) {
    if (run && url) await store.recordState(run, url, "queued", null);
    await queue.add([{ name, id, payload }]);
    await store.markReplayed(id, now().toISOString());
  }
  return chosen.length;
}
