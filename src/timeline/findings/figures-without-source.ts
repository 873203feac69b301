import type { Finding } from "../../domain/comparison.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { figureText, kindText } from "../claim-words.ts";
import { figureKey, topicKey } from "../group-figures.ts";

/** Figures that an article gives in its own voice and credits to nobody anywhere in its text. */
export function figuresWithoutSource(claims: readonly PrintedClaim[]): Finding[] {
  const inArticle = Map.groupBy(claims, (one) => `${one.claim.articleId} ${topicKey(one)} ${figureKey(one)}`);
  // A headline seldom names the source; the article has one where any mention of the same figure does.
  const unsourced = [...inArticle.values()].flatMap((same) =>
    same.every(({ claim }) => claim.attribution === null) ? same.slice(0, 1) : [],
  );
  const byOutlet = Map.groupBy(unsourced, (one) => `${one.outlet} ${topicKey(one)} ${figureKey(one)}`);
  return [...byOutlet.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const summary = `${first.outletName} prints ${figureText(first.claim)} ${kindText(first.claim)} and names no source.`;
    return [{ type: "no_source" as const, kind: first.claim.kind, summary, claims: same }];
  });
}
