import { createRoute, z } from "@hono/zod-openapi";
import { CompactComparison, Comparison } from "../domain/comparison.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { compactComparison } from "../timeline/compact-comparison.ts";
import { compareOutlets } from "../timeline/compare-outlets.ts";
import { remembered } from "../timeline/remembered.ts";
import { claimFilter } from "./claim-query.ts";
import { keptJson } from "./kept-json.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/comparison",
  summary: "The outlets of one story side by side: latest figures, disagreements, findings",
  request: {
    query: z.object({
      // Figures of different stories have nothing to do with each other, so a story is a must.
      story: z.string().min(1).max(200),
      kind: z.string().max(100).optional(),
      claims: z
        .enum(["whole", "once"])
        .default("whole")
        .openapi({ description: "once: each claim stands once, and its id wherever it is meant" }),
    }),
  },
  responses: answers("Comparison", z.union([Comparison, CompactComparison])),
});

export const comparison: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const { story, kind, claims } = context.req.valid("query");
    const printed = await reader.printedClaims(await claimFilter(reader, { story }));
    if (claims === "once" && !kind) return once(context, printed);
    const found = compared(printed);
    const asked = kind ? ofKind(found, kind) : found;
    return context.json(claims === "once" ? compactComparison(asked) : asked, 200);
  });
};

/** A story whose claims did not change since is given as the same list. */
export const compared = remembered(compareOutlets);
const once = keptJson((printed: readonly PrintedClaim[]) => compactComparison(compared(printed)));

/** A verified count belongs to the kind that was verified as well. */
export function ofKind(found: Comparison, kind: string): Comparison {
  const wanted = (one: { kind: string; of?: string | null }) => one.kind === kind || one.of === kind;
  return {
    outlets: found.outlets,
    rows: found.rows.filter(wanted),
    disagreements: found.disagreements.filter(wanted),
    findings: found.findings.filter(wanted),
  };
}
