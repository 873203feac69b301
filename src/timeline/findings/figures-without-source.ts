import type { Finding } from "../../domain/comparison.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { figureText, kindText } from "../claim-words.ts";
import { figureKey, topicKey } from "../group-figures.ts";

/** Figures that an outlet gives in its own voice. A headline whose text names the source was left out before. */
export function figuresWithoutSource(claims: readonly PrintedClaim[]): Finding[] {
  const unsourced = claims.filter(({ claim }) => claim.attribution === null);
  const byOutlet = Map.groupBy(unsourced, (one) => `${one.outlet} ${topicKey(one)}`);
  return [...byOutlet.values()].flatMap((own) => {
    const figures = [...Map.groupBy(own, figureKey).values()].flatMap((same) => same.slice(0, 1));
    const [first] = figures;
    if (!first) return [];
    const list = figures.map(({ claim }) => figureText(claim)).join(", ");
    const summary = `${first.outletName} prints ${list} ${kindText(first.claim)} and names no source.`;
    return [{ type: "no_source" as const, kind: first.claim.kind, summary, claims: figures }];
  });
}
