import { z } from "zod";
import { ClaimKind, Measure } from "./claim.ts";

/** What a kind of claim is, apart from any language. */
export const KindDefinition = z.object({
  id: ClaimKind,
  /** A heading: "Deaths". */
  label: z.string().min(1),
  /** Said behind a figure where the id is not the word: "40 dead". */
  word: z.string().min(1).optional(),
  measure: Measure,
  /** What its verbs and event nouns count, where that differs: 40 arrests happened, 800 detainees are held. */
  acts: Measure.optional(),
  /** It speaks of custody: its everyday words ("took", "returned") count only where somebody is held. */
  custody: z.boolean().optional(),
});
export type KindDefinition = z.infer<typeof KindDefinition>;
