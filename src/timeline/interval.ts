import type { Quantity } from "../domain/quantity.ts";

/** The numbers a printed figure allows. `Infinity` is an open top; an excluded end is not itself allowed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly excludesLow: boolean;
  readonly excludesHigh: boolean;
}

/** "about 50" is read as 45 to 55: a convention, since no text says how rough "about" is. */
export const ABOUT_TOLERANCE = 0.1;

/** Returns null for vague amounts ("dozens"): they stay words and are never compared as numbers. */
export function intervalOf({ low, high, qualifier }: Quantity): Interval | null {
  if (qualifier === "vague" || (low === null && high === null)) return null;
  const slack = qualifier === "about" ? ABOUT_TOLERANCE : 0;
  return {
    low: low === null ? 0 : rounded(low * (1 - slack)),
    high: high === null ? Number.POSITIVE_INFINITY : rounded(high * (1 + slack)),
    excludesLow: qualifier === "more_than",
    excludesHigh: qualifier === "less_than",
  };
}

// 50 * 1.1 is 55.00000000000001 in floating point, and such a bound would be shown to people.
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** How far apart the nearest bounds are: 0 where the two share a number or only touch at an excluded end. */
export function gapBetween(a: Interval, b: Interval): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

/** true where at least one number fits both. Symmetric. */
export function overlaps(a: Interval, b: Interval): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.excludesHigh || b.excludesLow));
}

/** true where both allow exactly the same numbers. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.excludesLow === b.excludesLow &&
    a.excludesHigh === b.excludesHigh
  );
}
