import { createRoute, z } from "@hono/zod-openapi";
import { type PrintedClaim, Timeline } from "../domain/timeline.ts";
import { buildTimeline } from "../timeline/build-timeline.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { keptJson } from "./kept-json.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/timeline",
  summary: "Claims of each outlet in time order",
  request: { query: ClaimQuery },
  responses: answers("Timelines", z.object({ timelines: z.array(Timeline) })),
});

export const timeline: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    return timelines(context, await reader.printedClaims(filter));
  });
};

const timelines = keptJson((claims: readonly PrintedClaim[]) => ({ timelines: buildTimeline(claims) }));
