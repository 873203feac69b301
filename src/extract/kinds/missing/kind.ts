import type { KindDefinition } from "../../../domain/kind.ts";

/** People missing or unaccounted for. */
export const missing: KindDefinition = { id: "missing", label: "Missing", measure: "stock" };
