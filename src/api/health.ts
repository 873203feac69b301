import { createRoute, z } from "@hono/zod-openapi";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Whether the server answers and can read its store",
  responses: answers("Health", z.object({ status: z.literal("ok"), extractor: z.string() })),
});

export const health: Resource = (api, { reader, extractor }) => {
  api.openapi(route, async (context) => {
    await reader.runs(1);
    return context.json({ status: "ok" as const, extractor }, 200);
  });
};
