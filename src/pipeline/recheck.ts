const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Figures of a story settle within days; later changes are found by `claimline ingest`, which asks for every page that a list names. */
const OLD_MS = 14 * DAY;

/**
 * When to look at a page again, in ms from now: half its age, so that a young article is looked at often and an older
 * one ever more seldom. Null for a page that is too old.
 * @param ageMs since the page was first seen
 */
export function recheckAfter(ageMs: number): number | null {
  if (ageMs >= OLD_MS) return null;
  return Math.min(Math.max(ageMs / 2, 15 * MINUTE), 3 * DAY);
}

/** A server may say "not modified" of a page that was; every tenth request asks for the whole page. */
const UNCONDITIONAL_EVERY = 10;

/** @param polls conditional requests in a row that found nothing new */
export const asksUnconditionally = (polls: number) => polls >= UNCONDITIONAL_EVERY - 1;
