import type { TypedRelation } from "../domain/relation.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { figureKey, latestFigures, rowKey, withoutUncreditedRepeats } from "./group-figures.ts";
import { oneSided } from "./one-sided.ts";
import { claimSourceKey } from "./source-key.ts";
import { subjectKey } from "./subject-key.ts";
import { typeRelation } from "./type-relation.ts";

/**
 * Typed relations among the latest figures of each outlet; figures that their own article replaces are left out.
 * Figures meet only within one counted kind, and a figure that several outlets print stands once for two of them, so
 * the work grows with the different figures of a story and not with the outlets that print them.
 */
export function findRelations(claims: readonly PrintedClaim[]): TypedRelation[] {
  const latest = latestOfOutlets(claims);
  const kinds = Map.groupBy(latest, ({ claim }) => claim.of ?? claim.kind);
  return [...[...kinds.values()].flatMap(relationsOf), ...oneSided(latest)];
}

/** What each outlet last printed of each source's count, without figures that their own article replaces. */
export function latestOfOutlets(claims: readonly PrintedClaim[]): PrintedClaim[] {
  const current = claims.filter((one) => one.current && one.claim.revision?.role !== "superseded");
  const rows = Map.groupBy(withoutUncreditedRepeats(current), (one) =>
    JSON.stringify([one.outlet, rowKey(one)]),
  );
  return [...rows.values()].flatMap(latestFigures);
}

function relationsOf(claims: PrintedClaim[]): TypedRelation[] {
  const shown = [...Map.groupBy(claims, positionKey).values()].flatMap(twoOutlets);
  return shown.flatMap((left, index) =>
    shown.slice(index + 1).flatMap((right) => {
      const typed = typeRelation(left, right);
      return typed ? [{ ...typed, left, right }] : [];
    }),
  );
}

const positionKey = (one: PrintedClaim) =>
  JSON.stringify([
    one.claim.kind,
    one.claim.measure,
    subjectKey(one.claim),
    claimSourceKey(one.claim),
    figureKey(one),
  ]);

/** The first print of a figure and the first of another outlet: enough to show that they agree. */
function twoOutlets(same: PrintedClaim[]): PrintedClaim[] {
  const [first] = same;
  const second = same.find(({ outlet }) => outlet !== first?.outlet);
  return first ? [first, ...(second ? [second] : [])] : [];
}
