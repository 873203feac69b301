import type { KindDefinition } from "../../../domain/kind.ts";

/** People let go from custody or captivity. */
export const released: KindDefinition = {
  id: "released",
  label: "Released",
  measure: "event",
  custody: true,
};
