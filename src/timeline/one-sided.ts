import type { TypedRelation } from "../domain/relation.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { figureText, kindText, sourceText } from "./claim-words.ts";
import { intervalOf } from "./interval.ts";
import { subjectKey } from "./subject-key.ts";

/**
 * Figures that one outlet prints and no other has any figure for: no count of the same kind and people. Empty where
 * fewer than two outlets print anything, since then there is nobody to be silent. Takes the latest figures of each.
 */
export function oneSided(latest: readonly PrintedClaim[]): TypedRelation[] {
  if (new Set(latest.map(({ outlet }) => outlet)).size < 2) return [];
  const topics = Map.groupBy(latest.filter(isCount), topicOf);
  return [...topics.values()]
    .filter((same) => new Set(same.map(({ outlet }) => outlet)).size === 1)
    .flatMap((same) => same.map(alone));
}

const isCount = ({ claim }: PrintedClaim) =>
  claim.modality === "actual" && intervalOf(claim.quantity) !== null && subjectKey(claim) !== null;

const topicOf = ({ claim }: PrintedClaim) =>
  JSON.stringify([claim.kind, claim.of, claim.measure === "stock", subjectKey(claim)]);

function alone(left: PrintedClaim): TypedRelation {
  const words = `${figureText(left.claim)} ${kindText(left.claim)} (${sourceText(left.claim)})`;
  const why = `${words}: only ${left.outletName} gives a figure for it.`;
  return { type: "one_sided", left, right: null, why };
}
