import { createRoute, z } from "@hono/zod-openapi";
import { KindDefinition } from "../domain/kind.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/kinds",
  summary: "The kinds of claims that are looked for, the newsroom's own among them",
  responses: answers("Kinds", z.object({ kinds: z.array(KindDefinition) })),
});

export const kinds: Resource = (api, { kinds: known }) => {
  api.openapi(route, (context) => context.json({ kinds: [...known] }, 200));
};
