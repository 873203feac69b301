import type { Finding } from "../../domain/comparison.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { canonicalSourceText, figureText, kindText } from "../claim-words.ts";
import { latestFigures, rowKey } from "../group-figures.ts";

const HEDGED = new Set(["about", "at_least", "more_than", "at_most", "less_than"]);

/** One outlet prints a bare number where another prints the same number with a hedge, from the same source. */
export function droppedHedges(claims: readonly PrintedClaim[]): Finding[] {
  const sourced = claims.filter(({ claim }) => claim.attribution !== null);
  return [...Map.groupBy(sourced, rowAndNumber).values()].flatMap((same) => {
    const hedged = same.find(({ claim }) => HEDGED.has(claim.quantity.qualifier));
    if (!hedged) return [];
    // An outlet that hedges the number anywhere has not dropped the hedge.
    const careful = new Set(
      same.filter(({ claim }) => HEDGED.has(claim.quantity.qualifier)).map((one) => one.outlet),
    );
    const bare = same.filter(
      ({ claim, outlet }) => claim.quantity.qualifier === "exact" && !careful.has(outlet),
    );
    const byOutlet = Map.groupBy(bare, (one) => one.outlet);
    return [...byOutlet.values()].flatMap(latestFigures).map((plain) => findingOf(plain, hedged));
  });
}

function rowAndNumber(printed: PrintedClaim): string {
  const { low, high } = printed.claim.quantity;
  return JSON.stringify([rowKey(printed), low ?? high]);
}

function findingOf(plain: PrintedClaim, hedged: PrintedClaim): Finding {
  return {
    type: "drops_hedge",
    kind: plain.claim.kind,
    summary:
      `${plain.outletName} prints “${figureText(plain.claim)}” ${kindText(plain.claim)} where ${hedged.outletName} ` +
      `prints “${figureText(hedged.claim)}”, both from ${canonicalSourceText(plain.claim)}.`,
    claims: [plain, hedged],
  };
}
