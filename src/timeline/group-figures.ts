import type { Claim } from "../domain/claim.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { inTimeOrder } from "./build-timeline.ts";
import { remembered } from "./remembered.ts";
import { claimSourceKey } from "./source-key.ts";
import { subjectKey } from "./subject-key.ts";

/** What may stand in one row: one kind and measure, one group of people, one source. */
export const rowKey = ({ claim }: PrintedClaim): string => keysOf(claim).row;

/** Kind, what was verified, measure and modality: figures with different keys never mean the same. */
export const topicKey = ({ claim }: Pick<PrintedClaim, "claim">): string => keysOf(claim).topic;

/** Equal for figures that allow the same numbers with the same hedge; vague amounts by their word. */
export const figureKey = ({ claim }: PrintedClaim): string => keysOf(claim).figure;

/** A comparison groups by these again and again, and making them takes longer than all else. */
const keysOf = remembered((claim: Claim) => {
  const { kind, of, measure, modality, quantity, number } = claim;
  const topic = JSON.stringify([kind, of, measure, modality]);
  const vague = quantity.qualifier === "vague" ? number.toLowerCase() : "";
  return {
    topic,
    row: JSON.stringify([topic, subjectKey(claim), claimSourceKey(claim)]),
    figure: JSON.stringify([quantity.low, quantity.high, quantity.qualifier, vague]),
  };
});

/**
 * Leaves out mentions without a source where the same article credits the same figure to somebody: a headline seldom
 * names the source, and the figure is not thereby without one.
 */
export function withoutUncreditedRepeats(claims: readonly PrintedClaim[]): PrintedClaim[] {
  const key = (one: PrintedClaim) => JSON.stringify([one.claim.articleId, topicKey(one), figureKey(one)]);
  const credited = new Set(claims.filter(({ claim }) => claim.attribution).map(key));
  return claims.filter((one) => one.claim.attribution || !credited.has(key(one)));
}

/** What an outlet last printed: the claims of its newest article here, each figure once, body before title. */
export function latestFigures(claims: readonly PrintedClaim[]): PrintedClaim[] {
  const newest = claims.toSorted(inTimeOrder).findLast((printed) => printed.publishedAt) ?? claims.at(-1);
  const own = claims.filter((printed) => printed.claim.articleId === newest?.claim.articleId);
  const figures = Map.groupBy(own.toSorted(bodyFirst), figureKey);
  return [...figures.values()].flatMap((same) => same.slice(0, 1)).sort(inTimeOrder);
}

/** The text tells more than the headline, so its sentence is the better quote. */
function bodyFirst(a: PrintedClaim, b: PrintedClaim): number {
  return Number(a.claim.in === "title") - Number(b.claim.in === "title") || inTimeOrder(a, b);
}

/** The wording that occurs most often; the first of equals; null for none. */
export function mostFrequent(words: readonly (string | null)[]): string | null {
  const counts = Map.groupBy(
    words.filter((word) => word !== null),
    (word) => word,
  );
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}
