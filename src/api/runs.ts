import { createRoute, z } from "@hono/zod-openapi";
import { RunSummary } from "../domain/run.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/runs",
  summary: "The last runs, newest first",
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(20) }) },
  responses: answers("Runs", z.object({ runs: z.array(RunSummary) })),
});

export const runs: Resource = (api, { reader }) => {
  api.openapi(route, async (context) =>
    context.json({ runs: await reader.runs(context.req.valid("query").limit) }, 200),
  );
};
