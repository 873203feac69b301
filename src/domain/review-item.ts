import { z } from "zod";
import { Attention, ReviewStatus } from "./review-state.ts";

/** What makes a claim worth a look, the weightiest first. */
export const WorthReason = z.enum([
  "attention",
  "edited_after_review",
  "disagreement",
  "breaking",
  "ambiguous",
  "new_source",
  "low_confidence",
  "no_source",
]);
export type WorthReason = z.infer<typeof WorthReason>;

/** One entry of the queue: the words of a claim with every copy of them. */
export const ReviewItem = z.object({
  words: z.string(),
  /** Id of the claim that is shown for all copies. */
  claim: z.string(),
  version: z.string(),
  articleUrl: z.string(),
  outlet: z.string(),
  kind: z.string(),
  of: z.string().nullable(),
  /** Key of the source's name; null: no source given. */
  source: z.string().nullable(),
  stories: z.array(z.string()),
  status: ReviewStatus,
  attention: Attention.nullable(),
  worth: z.int(),
  reasons: z.array(WorthReason),
  /** ISO 8601; empty if the page does not say. */
  published: z.string(),
  /** Stored claims of these words, versions of an article included. */
  copies: z.int(),
  assignee: z.string().nullable(),
  /** Who has it open now, and until when that holds (ms since the epoch). */
  claimedBy: z.string().nullable(),
  claimedUntil: z.int(),
  /** Ids of those who have decided on it. */
  readers: z.array(z.string()),
});
export type ReviewItem = z.infer<typeof ReviewItem>;
