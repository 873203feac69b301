import { z } from "zod";
import { PrintedClaim } from "./timeline.ts";

/**
 * What two printed figures are to each other. agree: the same numbers from one source; consistent: both can hold;
 * conflict: they cannot; different_source: the same numbers from two sources; different_as_of: other numbers of other
 * days; different_scope: other people or places are counted; reported_against_verified: a count beside what of it has
 * been checked; ambiguous: the text of one can be read in two ways.
 */
export const RelationType = z.enum([
  "agree",
  "consistent",
  "conflict",
  "different_source",
  "different_as_of",
  "different_scope",
  "reported_against_verified",
  "ambiguous",
]);
export type RelationType = z.infer<typeof RelationType>;

/** Two figures of one story. Both carry their sentence, so that a reader can judge. */
export const TypedRelation = z.object({
  type: RelationType,
  left: PrintedClaim,
  right: PrintedClaim,
  /** In plain words. */
  why: z.string(),
});
export type TypedRelation = z.infer<typeof TypedRelation>;
