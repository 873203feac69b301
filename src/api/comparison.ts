import { createRoute, z } from "@hono/zod-openapi";
import { Comparison } from "../domain/comparison.ts";
import { compareOutlets } from "../timeline/compare-outlets.ts";
import { claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/comparison",
  summary: "The outlets of one story side by side: latest figures, disagreements, findings",
  request: {
    // Figures of different stories have nothing to do with each other, so a story is a must.
    query: z.object({ story: z.string().min(1).max(200), kind: z.string().max(100).optional() }),
  },
  responses: answers("Comparison", Comparison),
});

export const comparison: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const filter = await claimFilter(reader, { story: context.req.valid("query").story });
    const found = compareOutlets(await reader.printedClaims(filter));
    const { kind } = context.req.valid("query");
    return context.json(kind ? ofKind(found, kind) : found, 200);
  });
};

/** A verified count belongs to the kind that was verified as well. */
function ofKind(found: Comparison, kind: string): Comparison {
  const wanted = (one: { kind: string; of?: string | null }) => one.kind === kind || one.of === kind;
  return {
    outlets: found.outlets,
    rows: found.rows.filter(wanted),
    disagreements: found.disagreements.filter(wanted),
    findings: found.findings.filter(wanted),
  };
}
