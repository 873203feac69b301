import type { Claim } from "../domain/claim.ts";
import type { WorthReason } from "../domain/review-item.ts";

/** What each reason adds. A claim that needs a person again comes before any sum of the others. */
const WEIGHTS: Record<WorthReason, number> = {
  attention: 1000,
  edited_after_review: 400,
  disagreement: 120,
  breaking: 80,
  ambiguous: 60,
  new_source: 40,
  low_confidence: 50,
  no_source: 10,
};

/** Below this one claim in four or more is wrong in some field. */
const LOW_CONFIDENCE = 0.6;
/** A large disagreement adds up to this much; a gap of 1 among 100 adds little. */
const GAP_WEIGHT = 150;

export interface Circumstances {
  readonly attention: boolean;
  readonly editedAfterReview: boolean;
  /** How far other outlets' figures are from this one, as a share of the larger; 0 where none disagrees. */
  readonly gap: number;
  readonly breaking: boolean;
  readonly newSource: boolean;
}

/** How much a look at a claim is worth, and why, the weightiest reason first. */
export function worthOf(claim: Claim, around: Circumstances): { worth: number; reasons: WorthReason[] } {
  const holds: Record<WorthReason, boolean> = {
    attention: around.attention,
    edited_after_review: around.editedAfterReview,
    disagreement: around.gap > 0,
    breaking: around.breaking,
    ambiguous: claim.ambiguous !== null,
    low_confidence: claim.confidence < LOW_CONFIDENCE,
    new_source: around.newSource,
    no_source: claim.attribution === null,
  };
  const reasons = (Object.keys(WEIGHTS) as WorthReason[]).filter((reason) => holds[reason]);
  const sum = reasons.reduce((worth, reason) => worth + WEIGHTS[reason], 0);
  // Doubt below the threshold counts by its size, so that claims without any reason still have an order.
  const doubt = Math.round((1 - claim.confidence) * 20);
  return { worth: sum + doubt + Math.round(Math.min(1, around.gap) * GAP_WEIGHT), reasons };
}
