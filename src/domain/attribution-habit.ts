import { z } from "zod";
import { SourceType } from "./source.ts";

/** How one outlet credits its figures. Counts are of printed figures of current versions; a title's repeat is left out. */
export const AttributionHabit = z.object({
  outlet: z.string(),
  outletName: z.string(),
  figures: z.int(),
  /** Figures that are credited to somebody whom the text names; unnamed sources do not count. */
  named: z.int(),
  /** `named` of `figures`, 0 to 1. */
  namedShare: z.number(),
  unsourced: z.int(),
  /** Credited figures by the type of their source, `anonymous` included. */
  byType: z.partialRecord(SourceType, z.int()),
  /** Counts that somebody has checked, and the others. */
  verified: z.int(),
  reported: z.int(),
});
export type AttributionHabit = z.infer<typeof AttributionHabit>;
