import type { Finding } from "../../domain/comparison.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { canonicalSourceText, figureText, kindText } from "../claim-words.ts";
import { figureKey, rowKey } from "../group-figures.ts";

/** The same figure from the same named source in several outlets: several printings, one origin. */
export function sharedFigures(claims: readonly PrintedClaim[]): Finding[] {
  const sourced = claims.filter(({ claim }) => claim.attribution !== null);
  return [...Map.groupBy(sourced, (one) => `${rowKey(one)} ${figureKey(one)}`).values()].flatMap((same) => {
    const perOutlet = [...Map.groupBy(same, (one) => one.outlet).values()].flatMap((own) => own.slice(0, 1));
    const [first] = perOutlet;
    if (!first || perOutlet.length < 2) return [];
    const outlets = perOutlet.map((one) => one.outletName).join(", ");
    return [
      {
        type: "same_figure" as const,
        kind: first.claim.kind,
        summary:
          `${perOutlet.length} outlets print ${figureText(first.claim)} ${kindText(first.claim)} from ` +
          `${canonicalSourceText(first.claim)}: ${outlets}. That is one source, not ${perOutlet.length}.`,
        claims: perOutlet,
      },
    ];
  });
}
