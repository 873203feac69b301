import { createRoute, z } from "@hono/zod-openapi";
import { TypedRelation } from "../domain/relation.ts";
import { findRelations } from "../timeline/find-relations.ts";
import { claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/relations",
  summary: "What the latest figures of one story are to each other, pair by pair, with the reason",
  request: { query: z.object({ story: z.string().min(1).max(200) }) },
  responses: answers("Relations", z.object({ relations: z.array(TypedRelation) })),
});

export const relations: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    return context.json({ relations: findRelations(await reader.printedClaims(filter)) }, 200);
  });
};
