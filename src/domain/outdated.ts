import { z } from "zod";
import { ClaimKind } from "./claim.ts";
import { PrintedClaim } from "./timeline.ts";

/** An outlet whose last word on a source's count is an older figure than the source's latest. */
export const BehindOutlet = z.object({
  /** What it still prints. */
  printed: PrintedClaim,
  /** Hours from the first print of the newer figure to the newest article of the story. */
  lagHours: z.number().nonnegative(),
  /** Hours after the first print of the newer figure that this was printed; null: before it, and not renewed since. */
  printedAfterHours: z.number().nonnegative().nullable(),
});
export type BehindOutlet = z.infer<typeof BehindOutlet>;

/** An outlet that took the latest figure up, and how many hours after the first. */
export const FollowingOutlet = z.object({ printed: PrintedClaim, lagHours: z.number().nonnegative() });
export type FollowingOutlet = z.infer<typeof FollowingOutlet>;

/** A source's latest figure against what outlets still print of it. Only where at least one is behind. */
export const Outdated = z.object({
  kind: ClaimKind,
  of: ClaimKind.nullable(),
  /** As editors named it, else as printed. */
  source: z.string(),
  subject: z.string().nullable(),
  /** The latest figure, where it was printed first. */
  latest: PrintedClaim,
  followed: z.array(FollowingOutlet),
  behind: z.array(BehindOutlet).min(1),
  /** In plain words. */
  summary: z.string(),
});
export type Outdated = z.infer<typeof Outdated>;
