import type { Finding } from "../domain/comparison.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { droppedHedges } from "./findings/dropped-hedges.ts";
import { figuresWithoutSource } from "./findings/figures-without-source.ts";
import { reportedAgainstVerified } from "./findings/reported-against-verified.ts";
import { sharedFigures } from "./findings/shared-figures.ts";

/** Every finder looks at the same current claims; a new one is one file and one line here. */
const FINDERS = [reportedAgainstVerified, droppedHedges, figuresWithoutSource, sharedFigures];

/** Observations that are no contradiction, the weightiest sort first. */
export function findFindings(claims: readonly PrintedClaim[]): Finding[] {
  const actual = claims.filter(({ claim }) => claim.modality === "actual");
  return FINDERS.flatMap((find) => find(actual));
}
