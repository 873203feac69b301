import type { KindDefinition } from "../cue.ts";

/** People missing or unaccounted for. */
export const missing: KindDefinition = { id: "missing", label: "Missing", measure: "stock" };
