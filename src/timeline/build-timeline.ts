import type { PrintedClaim, Timeline } from "../domain/timeline.ts";
import { remembered } from "./remembered.ts";

/** Claims of each outlet in time order (published, unknown last, then place in the article); outlets by name. */
export function buildTimeline(claims: readonly PrintedClaim[]): Timeline[] {
  const outlets = Map.groupBy(claims, (printed) => printed.outlet);
  return [...outlets]
    .map(([outlet, own]) => ({
      outlet,
      outletName: own[0]?.outletName ?? outlet,
      claims: own.toSorted(inTimeOrder),
    }))
    .sort((a, b) => compare(a.outletName, b.outletName) || compare(a.outlet, b.outlet));
}

/** Order by publication time (unknown last), then article, version and place; the title stands before the text. */
export function inTimeOrder(a: PrintedClaim, b: PrintedClaim): number {
  return (
    instant(a) - instant(b) ||
    compare(a.url, b.url) ||
    a.version - b.version ||
    compare(b.claim.in, a.claim.in) ||
    a.claim.position.start - b.claim.position.start
  );
}

// A finite stand-in for "unknown": Infinity minus Infinity is not a number and would spoil the order.
const instant = remembered(({ publishedAt }: PrintedClaim): number => {
  const time = publishedAt ? Date.parse(publishedAt) : Number.NaN;
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
