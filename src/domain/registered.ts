import { z } from "zod";
import { SourceType } from "./source.ts";

/** Who or what editors hold a wording for; the wording itself stays in the claim as it was printed. */
export const Registered = z.object({ id: z.string().min(1), name: z.string().min(1) });
export type Registered = z.infer<typeof Registered>;

/**
 * What the registry says of one claim. Put on when claims are read for a story, never stored with them: a change of
 * the registry takes effect at once and its undo leaves nothing behind.
 */
export const RegisteredClaim = z.object({
  /** `type`: as an editor set it; null keeps the one that was read from the text. */
  source: Registered.extend({ type: SourceType.nullable() }).optional(),
  /** `within`: the groups that this one is a part of, the nearest first ("Americans" within "foreigners"). */
  subject: Registered.extend({ within: z.array(Registered) }).optional(),
});
export type RegisteredClaim = z.infer<typeof RegisteredClaim>;
