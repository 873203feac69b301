import type { KindDefinition } from "../../../domain/kind.ts";

/** People wounded or hurt. */
export const injured: KindDefinition = { id: "injured", label: "Injured", measure: "cumulative" };
