import type { PrintedClaim } from "../domain/timeline.ts";
import { remembered } from "./remembered.ts";

/** Days that a count is about, `YYYY-MM-DD`, both inclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
  /** Milliseconds since 1970 where only the moment of publication is known; null where the sentence gives the days. */
  readonly published: number | null;
}

/** News printed this close together speak of one time; what is printed before noon speaks of the day before as well. */
const SAME_NEWS_MS = 12 * 3_600_000;

/** What a figure speaks of: the days its sentence says, else when it was published; null where neither is known. */
export const windowOf = remembered(makeWindow);

function makeWindow({ claim, publishedAt }: PrintedClaim): Window | null {
  const { date, until, certainty, window } = claim.asOf;
  // "over the weekend" names the days; "since January" says only where a running count began.
  if (window?.kind === "during" && window.from && window.until)
    return { from: firstDay(window.from), to: lastDay(window.until), published: null };
  if (date && certainty !== "published")
    return { from: firstDay(date), to: lastDay(until ?? date), published: null };
  const published = publishedAt ? Date.parse(publishedAt) : Number.NaN;
  if (!publishedAt || Number.isNaN(published)) return null;
  return { from: newsBegins(publishedAt), to: publishedAt.slice(0, 10), published };
}

/** true where both may speak of one day. Symmetric. */
export function windowsMeet(a: Window, b: Window): boolean {
  if (a.published !== null && b.published !== null)
    return a.to === b.to || Math.abs(a.published - b.published) <= SAME_NEWS_MS;
  return a.from <= b.to && b.from <= a.to;
}

/** Below 0 where `a` speaks of an earlier time than `b`, 0 where that cannot be told. */
export function windowOrder(a: Window, b: Window): number {
  if (a.published !== null && b.published !== null) return a.published - b.published;
  return a.to < b.from ? -1 : b.to < a.from ? 1 : 0;
}

/** The day of twelve hours before, by the outlet's own clock; a date without a time stands for itself. */
function newsBegins(publishedAt: string): string {
  const clock = Date.parse(`${publishedAt.slice(0, 16)}Z`);
  const known = publishedAt.length > 10 && !Number.isNaN(clock);
  return known ? new Date(clock - SAME_NEWS_MS).toISOString().slice(0, 10) : publishedAt.slice(0, 10);
}

// Days compare as text, so an impossible 31 February does no harm as an end.
const firstDay = (date: string) => date + "-01-01".slice(date.length - 4);
const lastDay = (date: string) => date + "-12-31".slice(date.length - 4);
