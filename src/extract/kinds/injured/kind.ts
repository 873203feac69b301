import type { KindDefinition } from "../cue.ts";

/** People wounded or hurt. */
export const injured: KindDefinition = { id: "injured", label: "Injured", measure: "cumulative" };
