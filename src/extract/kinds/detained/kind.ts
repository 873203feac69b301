import type { KindDefinition } from "../../../domain/kind.ts";

/** People taken into or kept in custody or captivity. */
export const detained: KindDefinition = {
  id: "detained",
  label: "Detained",
  measure: "stock",
  acts: "event",
  custody: true,
};
