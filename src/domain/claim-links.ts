import { z } from "zod";

/**
 * A figure that the article itself replaces by another one, or that replaces it. corrected: the other was wrong;
 * updated: it was right before ("up from 14"). `other` is the id of the other claim; both are kept.
 */
export const Revision = z.object({
  role: z.enum(["current", "superseded"]),
  change: z.enum(["corrected", "updated"]),
  other: z.string(),
});
export type Revision = z.infer<typeof Revision>;
