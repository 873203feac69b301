import { createRoute, z } from "@hono/zod-openapi";
import { Outdated } from "../domain/outdated.ts";
import { findOutdated } from "../timeline/find-outdated.ts";
import { claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/outdated",
  summary:
    "The latest figure of each source of a story against what outlets still print of it, with the lag in hours",
  request: { query: z.object({ story: z.string().min(1).max(200) }) },
  responses: answers("Outdated", z.object({ outdated: z.array(Outdated) })),
});

export const outdated: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    return context.json({ outdated: findOutdated(await reader.printedClaims(filter)) }, 200);
  });
};
