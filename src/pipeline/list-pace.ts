import { CronExpressionParser } from "cron-parser";
import { GoneError, RetryableError } from "../domain/errors.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { ListState } from "../store/store.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const FIRST_INTERVAL_MS = 15 * MINUTE;
const SHORTEST_MS = 5 * MINUTE;
const LONGEST_MS = 6 * 60 * MINUTE;
/** A list that failed so much is taken for dead and only probed, once a day: it may come back. */
const DEAD_WEIGHT = 6;
const HALF_LIFE_MS = DAY;

type Pace = Pick<ListState, "intervalMs" | "dueAt" | "failureWeight" | "failedAt" | "reason">;

/** After a look that worked: a list that had something new is asked sooner, one that had not, later. */
export function paceAfterLook(state: ListState, found: { news: boolean }, outlet: Outlet, now: number): Pace {
  const wanted = found.news ? state.intervalMs / 1.5 : state.intervalMs * 1.3;
  const intervalMs = Math.min(Math.max(wanted, SHORTEST_MS), LONGEST_MS);
  const dueAt = atCron(outlet, now) ?? now + intervalMs;
  // What failed before fades by itself; one success after many failures is no proof.
  return { intervalMs, dueAt, failureWeight: faded(state, now), failedAt: now, reason: null };
}

/** After a look that failed. A list is never dropped: the more it failed of late, the longer the wait, a day at most. */
export function paceAfterFailure(state: ListState, error: Error, outlet: Outlet, now: number): Pace {
  const failureWeight = faded(state, now) + weightOf(error);
  const dead = failureWeight >= DEAD_WEIGHT;
  const wait = dead ? DAY : Math.min(state.intervalMs * (1 + failureWeight), DAY);
  const asked = error instanceof RetryableError ? error.waitMs : 0;
  const dueAt = Math.max((!dead && atCron(outlet, now)) || 0, now + Math.max(wait, asked));
  const reason = dead
    ? `${error.message}, again and again; it is asked once a day whether it is back`
    : error.message;
  return { intervalMs: state.intervalMs, dueAt, failureWeight, failedAt: now, reason };
}

/** When an outlet's cron is next due after `now`, in ms since the epoch; null for one without. */
function atCron({ schedule, zone }: Outlet, now: number): number | null {
  if (schedule === undefined) return null;
  return CronExpressionParser.parse(schedule, { currentDate: new Date(now), tz: zone })
    .next()
    .getTime();
}

const faded = ({ failureWeight, failedAt }: ListState, now: number) =>
  failedAt === null ? 0 : failureWeight * 2 ** (-(now - failedAt) / HALF_LIFE_MS);

/** Gone says more than a time-out, and a time-out more than being asked to wait. */
function weightOf(error: Error): number {
  if (error instanceof GoneError) return error.status === 410 ? 3 : 2;
  if (error instanceof RetryableError) return error.waitMs > 0 ? 0.25 : 0.5;
  return 1;
}
