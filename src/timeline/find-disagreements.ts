import type { Disagreement } from "../domain/disagreement.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { canonicalSourceText, canonicalSubject, figureText, kindText } from "./claim-words.ts";
import { figureKey, latestFigures, rowKey, topicKey } from "./group-figures.ts";
import { gapBetween, intervalOf } from "./interval.ts";
import { conflictInTime, relateClaims } from "./relate-claims.ts";
import { claimSourceKey } from "./source-key.ts";
import { subjectKey } from "./subject-key.ts";

/** One figure from one source, with every outlet whose latest word it is. */
interface Position {
  readonly printed: PrintedClaim[];
  readonly claim: PrintedClaim;
}

/** Figures that cannot both hold, largest gap first. Each pair of figures is given once, however many outlets print it. */
export function findDisagreements(claims: readonly PrintedClaim[]): Disagreement[] {
  const latest = [
    ...Map.groupBy(claims, (one) => JSON.stringify([one.outlet, rowKey(one)])).values(),
  ].flatMap(latestFigures);
  const topics = Map.groupBy(latest, (one) => JSON.stringify([topicKey(one), subjectKey(one.claim)]));
  return [...topics.values()].flatMap(pairsOf).sort((a, b) => b.gap - a.gap);
}

function pairsOf(claims: PrintedClaim[]): Disagreement[] {
  const positions = [
    ...Map.groupBy(claims, (one) => JSON.stringify([claimSourceKey(one.claim), figureKey(one)])).values(),
  ]
    .map((printed) => ({ printed, claim: printed[0] }))
    .filter((position): position is Position => position.claim !== undefined);
  return positions.flatMap((left, index) =>
    positions.slice(index + 1).flatMap((right) => disagreementOf(left, right)),
  );
}

/**
 * Two positions disagree where any of their printings do; those two are quoted. Printings of one position have one
 * quantity, so that is looked at once, and of the printings their times first: what a hundred outlets print costs little.
 */
function disagreementOf(left: Position, right: Position): Disagreement[] {
  const [one, other] = [left, right].map(({ claim }) => intervalOf(claim.claim.quantity));
  if (!one || !other || gapBetween(one, other) === 0) return [];
  for (const a of left.printed) {
    for (const b of right.printed) {
      if (!conflictInTime(a, b, one, other)) continue;
      const relation = relateClaims(a, b);
      if (relation.type !== "conflict") continue;
      const sameSource = a.claim.attribution !== null && claimSourceKey(a.claim) === claimSourceKey(b.claim);
      return [
        {
          kind: a.claim.kind,
          of: a.claim.of,
          subject: canonicalSubject(a.claim) ?? canonicalSubject(b.claim),
          sameSource,
          left: sideOf(a, left),
          right: sideOf(b, right),
          gap: relation.gap,
          reason: reasonOf(a, b, sameSource, relation.why),
        },
      ];
    }
  }
  return [];
}

const sideOf = (claim: PrintedClaim, { printed }: Position) => ({
  claim,
  outlets: [...new Set(printed.map((one) => one.outletName))].sort(),
});

function reasonOf(a: PrintedClaim, b: PrintedClaim, sameSource: boolean, why: string): string {
  const pair = `${figureText(a.claim)} and ${figureText(b.claim)} ${kindText(a.claim)} cannot both hold ${why}`;
  return sameSource
    ? `${pair}, yet both are credited to ${canonicalSourceText(a.claim)}.`
    : `${pair}: ${canonicalSourceText(a.claim)} against ${canonicalSourceText(b.claim)}.`;
}
