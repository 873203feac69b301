import { z } from "zod";

/** Where a claim comes from: bytes, program and the rules that fired, in order. */
export const Provenance = z.object({
  /** Snapshot id; null for text that was never fetched. */
  snapshot: z.string().nullable(),
  extractor: z.string(),
});
export type Provenance = z.infer<typeof Provenance>;
