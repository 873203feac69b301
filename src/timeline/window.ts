import type { PrintedClaim } from "../domain/timeline.ts";

/** Days that a count is about, `YYYY-MM-DD`, both inclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
  /** true where only the day of publication is known. */
  readonly published: boolean;
}

/** The days a figure speaks of: what the sentence says, else the day it was published; null where neither is known. */
export function windowOf({ claim, publishedAt }: PrintedClaim): Window | null {
  const { date, until } = claim.asOf;
  if (date)
    return {
      from: firstDay(date),
      to: lastDay(until ?? date),
      published: claim.asOf.certainty === "published",
    };
  if (!publishedAt) return null;
  const day = publishedAt.slice(0, 10);
  return { from: day, to: day, published: true };
}

/** A figure that only has a day of publication is about that day or the one before: articles follow the news. */
const PUBLISHED_SLACK_DAYS = 1;

/** true where both may speak of one day. Symmetric. */
export function windowsMeet(a: Window, b: Window): boolean {
  const slack = a.published || b.published ? PUBLISHED_SLACK_DAYS : 0;
  return a.from <= daysLater(b.to, slack) && b.from <= daysLater(a.to, slack);
}

function daysLater(day: string, days: number): string {
  const time = Date.parse(day);
  return days === 0 || Number.isNaN(time)
    ? day
    : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

// Days compare as text, so an impossible 31 February does no harm as an end; nor does it move with the slack.
const firstDay = (date: string) => date + "-01-01".slice(date.length - 4);
const lastDay = (date: string) => date + "-12-31".slice(date.length - 4);
