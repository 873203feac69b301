import type { KindDefinition } from "../cue.ts";

/** People killed or dead, bodies found, lives lost. */
export const deaths: KindDefinition = { id: "deaths", label: "Deaths", measure: "cumulative" };
