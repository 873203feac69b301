import { z } from "zod";

const ClaimId = z.string().min(1).max(700);

/** The figure of the earlier version went on as that of the later one: its sentence was rewritten. */
const Same = z.object({ action: z.literal("same"), before: ClaimId, after: ClaimId });
/** The figure is no other one: it was taken out after its version, or it was new in it. */
const Apart = z.object({ action: z.literal("apart"), claim: ClaimId, was: z.enum(["removed", "added"]) });
const Undo = z.object({ action: z.literal("undo"), undoes: z.int().min(1) });

/** What a person says of a figure whose sentence changed so much that no rule may pair it. */
export const SettleAction = z.discriminatedUnion("action", [Same, Apart, Undo]);
export type SettleAction = z.infer<typeof SettleAction>;

/** As a person sends it. The `id` is made by whoever sends it, so that what is sent twice is written once. */
export const SettleRequest = z.object({ id: z.string().regex(/^[\w-]{8,64}$/), change: SettleAction });
export type SettleRequest = z.infer<typeof SettleRequest>;

/** A line of the log. Append-only: an undo is a line of its own, and undoing that brings the settlement back. */
export const EditSettlement = z.object({
  seq: z.int().min(1),
  id: z.string(),
  at: z.iso.datetime(),
  /** Id of the person; the name as it was then stands beside it. */
  by: z.string(),
  byName: z.string(),
  /** In words, so that the log can be read by itself: "“46 released” in “Title” went on as “56 released”". */
  words: z.string(),
  change: SettleAction,
});
export type EditSettlement = z.infer<typeof EditSettlement>;

/** Who said it, and the claim that is the same figure; null: there is none. */
export const Settled = z.object({
  seq: z.int(),
  byName: z.string(),
  at: z.iso.datetime(),
  with: z.string().nullable(),
});
export type Settled = z.infer<typeof Settled>;

/** What stands of a claim: what it became in the next version, and what it was in the one before. */
export const SettledWays = z.object({ next: Settled.optional(), previous: Settled.optional() });
export type SettledWays = z.infer<typeof SettledWays>;
