import { z } from "zod";

/** How the text hedges a number. It is never dropped: for a fact-checker the hedge is the claim. */
export const Qualifier = z.enum([
  "exact",
  "about",
  "at_least",
  "more_than",
  "at_most",
  "less_than",
  "range",
  "vague",
]);
export type Qualifier = z.infer<typeof Qualifier>;

/** A count with inclusive bounds; `null` is an open bound. Vague amounts ("dozens") keep their word in the claim. */
export const Quantity = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: Qualifier,
});
export type Quantity = z.infer<typeof Quantity>;
