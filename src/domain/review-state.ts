import { z } from "zod";
import { ClaimFields, Decision } from "./review.ts";

/**
 * Where a claim stands. second: one reader has decided and another one is wanted; disputed: two readers differ and an
 * editor settles it.
 */
export const ReviewStatus = z.enum([
  "open",
  "second",
  "disputed",
  "accepted",
  "corrected",
  "rejected",
  "ambiguous",
]);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** Why a decided claim is put before a person again; nothing is moved to other words by the program. */
export const Attention = z.enum(["words_gone", "not_found", "reads_differently"]);
export type Attention = z.infer<typeof Attention>;

/** What one person decided last. */
export const Reading = z.object({
  by: z.string(),
  byName: z.string(),
  decision: Decision,
  fields: ClaimFields,
  seq: z.int(),
});
export type Reading = z.infer<typeof Reading>;

/** Derived from the log alone, so it can be computed anew and compared at any time. */
export const ReviewState = z.object({
  words: z.string(),
  status: ReviewStatus,
  /** The fields as decided; null while nothing stands. */
  fields: ClaimFields.nullable(),
  /** The fields as the rules gave them to whoever decided last; null while nothing stands. */
  judgedFields: ClaimFields.nullable(),
  readings: z.array(Reading),
  /** The editor's decision that ended a dispute. */
  settled: Reading.nullable(),
  notes: z.int(),
  /** Number of the last entry on these words; 0 where there is none. */
  lastSeq: z.int(),
  /** The fields as the rules gave them when somebody last said that the decision stands. */
  keptFor: ClaimFields.nullable(),
});
export type ReviewState = z.infer<typeof ReviewState>;
