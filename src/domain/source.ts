import { z } from "zod";

export const SourceType = z.enum([
  "government",
  "ngo",
  "igo",
  "political",
  "armed_group",
  "medical",
  "expert",
  "media",
  "witness",
  "anonymous",
  "company",
  "other",
]);
export type SourceType = z.infer<typeof SourceType>;

/** A resolved speaker: the best full name in the article, other forms seen there, and its type. */
export const Source = z.object({
  name: z.string().min(1),
  names: z.array(z.string()),
  type: SourceType,
});
export type Source = z.infer<typeof Source>;
