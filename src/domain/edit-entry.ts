import { z } from "zod";
import { ClaimKind } from "./claim.ts";
import { Settled } from "./edit-settlement.ts";
import { PrintedClaim } from "./timeline.ts";

export const EditType = z.enum([
  "added",
  "removed",
  "value_changed",
  "hedge_dropped",
  "hedge_added",
  "hedge_changed",
  "source_dropped",
  "source_added",
  "source_changed",
]);
export type EditType = z.infer<typeof EditType>;

/** One change of a figure between two stored versions of an article. `before` is null for added, `after` for removed. */
export const EditEntry = z.object({
  type: EditType,
  outlet: z.string(),
  outletName: z.string(),
  url: z.string(),
  title: z.string(),
  kind: ClaimKind,
  fromVersion: z.int(),
  toVersion: z.int(),
  before: PrintedClaim.nullable(),
  after: PrintedClaim.nullable(),
  /** One sentence in plain words. */
  summary: z.string(),
  /**
   * Only of a figure that was added or removed: ids of the claims of the other version that may be the same figure with
   * its sentence rewritten. No rule pairs lookalikes, so a person settles it; absent: there is nothing to settle.
   */
  candidates: z.array(z.string()).min(1).optional(),
  /** Who settled what it is; absent: the rules alone did. */
  settled: Settled.optional(),
});
export type EditEntry = z.infer<typeof EditEntry>;
