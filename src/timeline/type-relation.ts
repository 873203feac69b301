import type { Claim } from "../domain/claim.ts";
import type { RelationType } from "../domain/relation.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { canonicalSourceText, figureText, kindText } from "./claim-words.ts";
import { intervalOf, overlaps } from "./interval.ts";
import { elsewhere } from "./named-places.ts";
import { scopesApart } from "./registry/scopes-apart.ts";
import { relateQuantities } from "./relate-claims.ts";
import { sameSource } from "./same-source.ts";
import { subjectKey } from "./subject-key.ts";
import { windowOf, windowOrder, windowsMeet } from "./window.ts";

export interface Typed {
  readonly type: RelationType;
  readonly why: string;
}

/**
 * What a careful editor would note of two figures; null where there is nothing to note: other kinds, a stock beside a
 * flow, plans, parts of another count, vague amounts, and two figures that one article gives in one voice. Symmetric
 * in the type.
 */
export function typeRelation(a: PrintedClaim, b: PrintedClaim): Typed | null {
  const [one, other] = [a.claim, b.claim];
  if (one.modality !== "actual" || other.modality !== "actual") return null;
  const together = one.articleId === other.articleId;
  if (together && !distinctVoices(a, b)) return null;
  if (intervalOf(one.quantity) === null || intervalOf(other.quantity) === null) return null;
  if (one.kind !== other.kind || one.of !== other.of) return reportAndCheck(a, b);
  if (isFlow(one) !== isFlow(other) || scopeOf(one) === null || scopeOf(other) === null) return null;
  if (one.ambiguous || other.ambiguous)
    return told("ambiguous", a, b, "the text of one can be read in two ways");
  // One source's figure stays the same figure wherever it was told.
  const repeated = sameSource(one, other) && equalQuantities(one, other);
  const apart =
    scopeOf(one) !== scopeOf(other) && !sameGroup(one, other)
      ? scopesApart(one, other)
      : !repeated && elsewhere(one.sentence, other.sentence)
        ? "they speak of different places"
        : null;
  if (apart === null) return compared(a, b);
  // An article that counts two groups tells its readers so itself.
  return together ? null : told("different_scope", a, b, apart);
}

/** What happened within a time, once or as a running count, against what is at one time. */
const isFlow = ({ measure }: Claim) => measure !== "stock";

/** A check is of part of a count by its nature ("70 of the cases"): as a check it is whole. */
const scopeOf = (claim: Claim) => subjectKey(claim) ?? (claim.kind === "verified" ? "" : null);

/**
 * One names its group and the other says "people", yet they are one count: a source's own figure again, or one that an
 * outlet prints without its source. Large numbers are not alike by chance.
 */
function sameGroup(a: Claim, b: Claim): boolean {
  if (scopeOf(a) !== "" && scopeOf(b) !== "") return false;
  const large = [a, b].every(({ quantity }) => (quantity.low ?? quantity.high ?? 0) >= LARGE);
  if (a.attribution === null || b.attribution === null) return large && equalQuantities(a, b);
  return sameSource(a, b) && (equalQuantities(a, b) || (large && bothHold(a, b)));
}
const LARGE = 100;

function bothHold(a: Claim, b: Claim): boolean {
  const [left, right] = [intervalOf(a.quantity), intervalOf(b.quantity)];
  return left !== null && right !== null && overlaps(left, right);
}

const equalQuantities = ({ quantity: a }: Claim, { quantity: b }: Claim) =>
  a.low === b.low && a.high === b.high && a.qualifier === b.qualifier;

function compared(a: PrintedClaim, b: PrintedClaim): Typed | null {
  const relation = relateQuantities(a, b);
  if (relation.type === "consistent") return told("consistent", a, b, "both can hold");
  if (relation.type === "conflict") return told("conflict", a, b, `both cannot hold ${relation.why}`);
  if (relation.type === "incomparable") return told("different_as_of", a, b, relation.why);
  const apart = a.claim.attribution && b.claim.attribution && !sameSource(a.claim, b.claim);
  return apart
    ? told("different_source", a, b, "two sources give the same number")
    : told("agree", a, b, "both give the same number");
}

function reportAndCheck(a: PrintedClaim, b: PrintedClaim): Typed | null {
  const [check, report] = a.claim.kind === "verified" ? [a, b] : [b, a];
  if (check.claim.kind !== "verified" || check.claim.of !== report.claim.kind) return null;
  if (scopeOf(report.claim) !== "" || scopeOf(check.claim) !== "") return null;
  return outgrown(report, check)
    ? told("different_as_of", a, b, "more was checked later than was reported before")
    : told("reported_against_verified", a, b, "one was reported, the other checked");
}

/** A check that exceeds an earlier report is no check of that report: the count has grown since. */
function outgrown(report: PrintedClaim, check: PrintedClaim): boolean {
  const [reported, checked] = [intervalOf(report.claim.quantity), intervalOf(check.claim.quantity)];
  const [from, to] = [windowOf(report), windowOf(check)];
  if (!reported || !checked || !from || !to || windowsMeet(from, to)) return false;
  return checked.low > reported.high && windowOrder(from, to) < 0;
}

/** Two named sources; a check has a voice of its own beside what the article says itself. */
const distinctVoices = ({ claim: a }: PrintedClaim, { claim: b }: PrintedClaim) =>
  !sameSource(a, b) &&
  (a.kind === b.kind
    ? a.attribution !== null && b.attribution !== null
    : a.attribution !== null || b.attribution !== null);

function told(type: RelationType, a: PrintedClaim, b: PrintedClaim, why: string): Typed {
  const words = ({ claim }: PrintedClaim) =>
    `${figureText(claim)} ${kindText(claim)} (${canonicalSourceText(claim)})`;
  return { type, why: `${words(a)} and ${words(b)}: ${why}.` };
}
