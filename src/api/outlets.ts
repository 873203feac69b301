import { createRoute, z } from "@hono/zod-openapi";
import { Outlet } from "../domain/outlet.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/outlets",
  summary: "The outlets that are followed",
  responses: answers("Outlets", z.object({ outlets: z.array(Outlet) })),
});

export const outlets: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => context.json({ outlets: await reader.outlets() }, 200));
};
