import { z } from "zod";
import { ClaimKind } from "./claim.ts";
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
});
export type EditEntry = z.infer<typeof EditEntry>;
