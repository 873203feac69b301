import { createRoute, z } from "@hono/zod-openapi";
import { RunSummary } from "../domain/run.ts";
import { answers, json, type Resource, writes } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/runs",
  summary: "The last runs, newest first",
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(20) }) },
  responses: answers("Runs", z.object({ runs: z.array(RunSummary) })),
});

const Host = z.object({
  host: z.string(),
  requests: z.int(),
  averageMs: z.number(),
  slowestMs: z.number(),
  heldUntil: z.string().nullable(),
});
const Failing = z.object({
  outlet: z.string(),
  url: z.string(),
  reason: z.string(),
  triedAt: z.string(),
  nextAt: z.string(),
});
const Dead = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  reason: z.string(),
  diedAt: z.string(),
});

export const troublesRoute = createRoute({
  method: "get",
  path: "/api/troubles",
  summary:
    "The hosts that answer slowest, in milliseconds, the lists that do not work, and the jobs that were given up",
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(10) }) },
  responses: answers(
    "Troubles",
    z.object({ hosts: z.array(Host), lists: z.array(Failing), dead: z.array(Dead) }),
  ),
});

export const replayRoute = createRoute({
  method: "post",
  path: "/api/troubles/replay",
  summary: "Puts jobs that were given up back into the queue",
  request: { body: json(z.object({ ids: z.union([z.literal("all"), z.array(z.string()).max(1000)]) })) },
  responses: writes("How many were put back", z.object({ putBack: z.int() })),
});

export const runs: Resource = (api, { reader, troubles }) => {
  api.openapi(replayRoute, async (context) => {
    const { ids } = context.req.valid("json");
    return context.json({ putBack: troubles ? await troubles.replay(ids) : 0 }, 200);
  });
  api.openapi(troublesRoute, async (context) => {
    const { limit } = context.req.valid("query");
    const [hosts, lists, letters] = troubles
      ? await Promise.all([
          troubles.slowestHosts(limit),
          troubles.failingLists(limit),
          troubles.deadLetters({ limit }),
        ])
      : [[], [], []];
    const dead = letters.map(({ id, name, url, reason, diedAt }) => ({ id, name, url, reason, diedAt }));
    return context.json({ hosts, lists, dead }, 200);
  });
  api.openapi(route, async (context) =>
    context.json({ runs: await reader.runs(context.req.valid("query").limit) }, 200),
  );
};
