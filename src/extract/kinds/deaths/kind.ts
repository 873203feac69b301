import type { KindDefinition } from "../../../domain/kind.ts";

/** People killed or dead, bodies found, lives lost. */
export const deaths: KindDefinition = { id: "deaths", label: "Deaths", word: "dead", measure: "cumulative" };
