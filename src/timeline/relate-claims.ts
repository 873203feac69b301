import type { PrintedClaim } from "../domain/timeline.ts";
import { gapBetween, type Interval, intervalOf, overlaps, sameInterval } from "./interval.ts";
import { elsewhere } from "./named-places.ts";
import { claimSourceKey } from "./source-key.ts";
import { subjectKey } from "./subject-key.ts";
import { windowOf, windowOrder, windowsMeet } from "./window.ts";

/** agree: the same numbers; consistent: both can hold; conflict: they cannot; incomparable: they speak of different things. */
export type Relation =
  | { readonly type: "agree" | "consistent" }
  | { readonly type: "conflict"; readonly gap: number; readonly why: string }
  | { readonly type: "incomparable"; readonly why: string };

type Check = (a: PrintedClaim, b: PrintedClaim) => string | null;

/** Reasons not to compare two figures, in order; the first that holds is given. */
const CHECKS: Check[] = [
  (a, b) =>
    a.claim.kind === b.claim.kind && a.claim.of === b.claim.of ? null : "they count different things",
  (a, b) =>
    both(a, b, ({ claim }) => claim.modality === "actual") ? null : "one is planned, possible or denied",
  (a, b) =>
    a.claim.measure === b.claim.measure
      ? null
      : "one is a total, the other a number at one time or of one event",
  (a, b) => (both(a, b, ({ claim }) => subjectKey(claim) !== null) ? null : "one is a part of another count"),
  (a, b) => (subjectKey(a.claim) === subjectKey(b.claim) ? null : "they count different people"),
  (a, b) => (elsewhere(a.claim.sentence, b.claim.sentence) ? "they speak of different places" : null),
  (a, b) =>
    both(a, b, ({ claim }) => intervalOf(claim.quantity) !== null) ? null : "a vague amount stays a word",
  (a, b) => (oneVoice(a, b) ? "one article gives both in one voice, so they count different things" : null),
];

/** What two printed figures say of each other. Symmetric. */
export function relateClaims(a: PrintedClaim, b: PrintedClaim): Relation {
  for (const check of CHECKS) {
    const why = check(a, b);
    if (why) return { type: "incomparable", why };
  }
  return relateQuantities(a, b);
}

/** The same for two figures that are known to count the same people of one kind: only numbers and times are compared. */
export function relateQuantities(a: PrintedClaim, b: PrintedClaim): Relation {
  const [left, right] = [intervalOf(a.claim.quantity), intervalOf(b.claim.quantity)];
  if (!left || !right) return { type: "incomparable", why: "a vague amount stays a word" };
  if (sameInterval(left, right)) return { type: "agree" };
  // "more than 100" and "100" name one number: the hedge differs, which is a finding of its own.
  if (overlaps(left, right) || gapBetween(left, right) === 0) return { type: "consistent" };
  const why = conflictInTime(a, b, left, right);
  return why
    ? { type: "conflict", gap: gapBetween(left, right), why }
    : { type: "incomparable", why: "they are as of different days" };
}

/**
 * Figures of different days need not contradict each other: a toll rises, and two events are two events. A running
 * total that is lower later on does contradict the earlier one; one that is higher from the same source is its news.
 * @returns why two figures that have no number in common cannot both hold, by their times; null where they can
 */
export function conflictInTime(
  a: PrintedClaim,
  b: PrintedClaim,
  left: Interval,
  right: Interval,
): string | null {
  const [from, to] = [windowOf(a), windowOf(b)];
  if (!from || !to) return null;
  if (a.claim.measure === "cumulative" && b.claim.measure === "cumulative") {
    const order = windowOrder(from, to);
    const rises = (order < 0 && left.high < right.low) || (order > 0 && right.high < left.low);
    if (order !== 0 && !rises) return "since a running total does not go down";
    if (rises && claimSourceKey(a.claim) === claimSourceKey(b.claim)) return null;
  }
  if (exceedsTotal(a, left, b, right) || exceedsTotal(b, right, a, left))
    return "since a running total holds what happened within it";
  if (!windowsMeet(from, to)) return null;
  return from.published !== null && to.published !== null
    ? "as printed at about the same time"
    : "for the same time";
}

/** "more than 500 on Saturday" against "312 since Friday": what happened within the time of a running total is part of it. */
function exceedsTotal(
  event: PrintedClaim,
  happened: Interval,
  total: PrintedClaim,
  counted: Interval,
): boolean {
  const { window } = total.claim.asOf;
  if (event.claim.measure !== "event" || total.claim.measure !== "cumulative") return false;
  const [day, end] = [windowOf(event), windowOf(total)];
  if (window?.kind !== "since" || !window.from || !day || !end) return false;
  return happened.low > counted.high && window.from <= day.from && day.to <= end.to;
}

/** An article does not contradict a figure by another from the same source, nor in its own voice. */
function oneVoice({ claim: a }: PrintedClaim, { claim: b }: PrintedClaim): boolean {
  if (a.articleId !== b.articleId) return false;
  return a.attribution === null || b.attribution === null || claimSourceKey(a) === claimSourceKey(b);
}

const both = (a: PrintedClaim, b: PrintedClaim, test: (one: PrintedClaim) => boolean) => test(a) && test(b);
