import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Outlet } from "../domain/outlet.ts";
import type { Retention } from "../domain/retention.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { listsOf } from "./discover.ts";
import { discoverRequest, ingestRequest, pageJob } from "./job-requests.ts";
import { FIRST_INTERVAL_MS } from "./list-pace.ts";
import { patiently } from "./patiently.ts";
import { PRIORITY } from "./priority.ts";
import { keepRetention } from "./retention.ts";
import { settleRuns } from "./settle-runs.ts";

/** What is due is put off by this while it is worked; if its job is lost for good, it comes back then. */
const LEASE_MS = 30 * 60_000;
const MOST_AT_ONCE = 1000;
const OVERDUE_MS = 10 * 60_000;
const TIDY_EVERY_MS = 60 * 60_000;

/** Puts the outlets' lists on the schedule, which is kept in the database: those that are there keep their times. */
export async function planOutlets(outlets: readonly Outlet[], { store, now }: PipelineDependencies) {
  await store.saveOutlets(outlets);
  const lists = outlets.flatMap((outlet) => listsOf(outlet).map((url) => ({ outlet: outlet.id, url })));
  await store.addLists(lists, FIRST_INTERVAL_MS, now().getTime());
  await store.keepOnlyLists(lists);
}

/** Starts a run for the lists and pages that are due now; null when none is. */
export async function startDue(deps: PipelineDependencies): Promise<string | null> {
  const { store, queue, now } = deps;
  const at = now();
  const lists = await store.takeDueLists(at.getTime(), LEASE_MS, MOST_AT_ONCE);
  const pages = await store.duePages(at.getTime(), MOST_AT_ONCE);
  if (lists.length === 0 && pages.length === 0) return null;
  const outlets = new Map((await store.outlets()).map((outlet) => [outlet.id, outlet]));
  const run = `${at.toISOString().replaceAll(/[:.]/g, "-")}-${randomUUID().slice(0, 4)}`;
  await store.startRun(run, at.toISOString());

  const discoveries = [...Map.groupBy(lists, ({ outlet }) => outlet)].flatMap(([id, due]) => {
    const outlet = outlets.get(id);
    return outlet ? [discoverRequest({ run, outlet, lists: due.map(({ url }) => url) })] : [];
  });
  await store.planDiscoveries(run, discoveries);
  await queue.add(discoveries);

  const followed = pages.filter(({ outlet }) => outlets.has(outlet));
  await store.recordDiscoveries(
    run,
    followed.map((page) => ({ ...page, foundIn: "looked at again", state: "queued", reason: null }) as const),
  );
  await queue.add(
    followed.flatMap(({ url, outlet }) => {
      const known = outlets.get(outlet);
      if (!known) return [];
      return { ...ingestRequest(pageJob(run, known, { url, publishedAt: null })), priority: PRIORITY.again };
    }),
  );
  await store.putOffPages(
    pages.map(({ url }) => url),
    at.getTime() + LEASE_MS,
  );
  return run;
}

/**
 * Keeps the schedule until `signal` is aborted: starts what is due, puts back what the queue has lost, finishes runs.
 * Any number of processes may do so at once.
 * @param say is told in plain words what was started, put back or late
 */
export async function keepSchedule(
  deps: PipelineDependencies,
  options: {
    everyMs: number;
    signal: AbortSignal;
    say: (message: string) => void;
    /** What is kept how long; everything if not given. */
    retention?: Retention;
  },
): Promise<void> {
  const { everyMs, signal, say, retention } = options;
  let tidiedAt = 0;
  while (!signal.aborted) {
    try {
      const run = await patiently(() => startDue(deps), signal);
      if (run) say(`run ${run} started`);
      const { putBack } = await patiently(() => settleRuns(deps), signal);
      if (putBack > 0) say(`${putBack} jobs that the queue had lost were put back`);
      const overdue = await patiently(
        () => deps.store.overdueLists(deps.now().getTime() - OVERDUE_MS),
        signal,
      );
      if (overdue > 0)
        say(`${overdue} feeds or sitemaps are more than ten minutes late; are enough workers running?`);
      if (retention && deps.now().getTime() - tidiedAt > TIDY_EVERY_MS) {
        const { snapshots, texts } = await keepRetention(retention, deps);
        tidiedAt = deps.now().getTime();
        if (snapshots + texts > 0) say(`${snapshots} pages and ${texts} texts were older than they are kept`);
      }
    } catch (error) {
      // One bad round must not end the schedule.
      if (!signal.aborted) say(`this round failed: ${(error as Error).message}`);
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
