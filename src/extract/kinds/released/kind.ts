import type { KindDefinition } from "../cue.ts";

/** People let go from custody or captivity. */
export const released: KindDefinition = { id: "released", label: "Released", measure: "event" };
