import type { KindDefinition } from "../cue.ts";

/** People taken into or kept in custody or captivity. */
export const detained: KindDefinition = {
  id: "detained",
  label: "Detained",
  measure: "stock",
  acts: "event",
};
