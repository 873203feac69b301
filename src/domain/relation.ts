import { z } from "zod";
import { PrintedClaim } from "./timeline.ts";

/**
 * What two printed figures are to each other. agree: the same numbers from one source; consistent: both can hold;
 * conflict: they cannot; different_source: the same numbers from two sources; different_as_of: other numbers of other
 * days; different_scope: other people or places are counted; reported_against_verified: a count beside what of it has
 * been checked; one_sided: one outlet has a figure and no other has any; ambiguous: the text of one can be read in two ways.
 */
export const RelationType = z.enum([
  "agree",
  "consistent",
  "conflict",
  "different_source",
  "different_as_of",
  "different_scope",
  "reported_against_verified",
  "one_sided",
  "ambiguous",
]);
export type RelationType = z.infer<typeof RelationType>;

/** Two figures of one story, or one that stands alone. Each carries its sentence, so that a reader can judge. */
export const TypedRelation = z.object({
  type: RelationType,
  left: PrintedClaim,
  /** null only where `type` is one_sided: there is no other. */
  right: PrintedClaim.nullable(),
  /** In plain words. */
  why: z.string(),
});
export type TypedRelation = z.infer<typeof TypedRelation>;
