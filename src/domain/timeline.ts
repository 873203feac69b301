import { z } from "zod";
import { Claim } from "./claim.ts";
import { SettledWays } from "./edit-settlement.ts";

/** A claim with the article that printed it: the row that every table and chart is made of. */
export const PrintedClaim = z.object({
  claim: Claim,
  outlet: z.string(),
  outletName: z.string(),
  url: z.string(),
  title: z.string(),
  /** ISO 8601; null if the page does not say. */
  publishedAt: z.string().nullable(),
  /** Version of the article, from 1; `current` is false once a newer version is stored. */
  version: z.int(),
  current: z.boolean(),
  /** What people decided on it; absent: nobody has. Its fields are then those that they decided on. */
  review: z.enum(["accepted", "corrected", "ambiguous", "second", "disputed"]).optional(),
  /** What people settled about its way from one version to the next; absent: nothing. */
  settled: SettledWays.optional(),
});
export type PrintedClaim = z.infer<typeof PrintedClaim>;

/** Claims of one outlet in time order. */
export const Timeline = z.object({
  outlet: z.string(),
  outletName: z.string(),
  claims: z.array(PrintedClaim),
});
export type Timeline = z.infer<typeof Timeline>;
