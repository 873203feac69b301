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

export function windowsMeet(a: Window, b: Window): boolean {
  return a.from <= b.to && b.from <= a.to;
}

// Days compare as text, so an impossible 31 February does no harm as an end.
const firstDay = (date: string) => date + "-01-01".slice(date.length - 4);
const lastDay = (date: string) => date + "-12-31".slice(date.length - 4);
