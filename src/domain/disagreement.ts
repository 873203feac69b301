import { z } from "zod";
import { ClaimKind } from "./claim.ts";
import { PrintedClaim } from "./timeline.ts";

/** One of the two figures: a quote to show, and every outlet that prints the same figure from the same source. */
export const DisagreementSide = z.object({ claim: PrintedClaim, outlets: z.array(z.string()).min(1) });
export type DisagreementSide = z.infer<typeof DisagreementSide>;

/** Two figures for the same thing that cannot both hold: same kind, measure and subject, no number in common. */
export const Disagreement = z.object({
  kind: ClaimKind,
  of: ClaimKind.nullable(),
  subject: z.string().nullable(),
  /** true: both credit the same source, so one of the outlets is wrong or out of date. */
  sameSource: z.boolean(),
  left: DisagreementSide,
  right: DisagreementSide,
  /** How far apart the nearest bounds are, in people. */
  gap: z.number(),
  /** One sentence in plain words. */
  reason: z.string(),
});
export type Disagreement = z.infer<typeof Disagreement>;
