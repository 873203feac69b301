import type { KindDefinition } from "../../../domain/kind.ts";

/** Cases that a source has checked itself; the claim says of what kind. */
export const verified: KindDefinition = { id: "verified", label: "Verified", measure: "cumulative" };
