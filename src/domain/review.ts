import { z } from "zod";

export const Decision = z.enum(["accepted", "corrected", "rejected", "reopened"]);
export type Decision = z.infer<typeof Decision>;

/** A decision on a claim. Append-only: a later one never replaces an earlier one. */
export const Review = z.object({
  id: z.string(),
  claimId: z.string(),
  decision: Decision,
  /** Corrected fields of the claim, by name. */
  correction: z.record(z.string(), z.unknown()).nullable(),
  by: z.string(),
  at: z.iso.datetime(),
  note: z.string().nullable(),
});
export type Review = z.infer<typeof Review>;
