import type { Hono } from "hono";
import { problem } from "../api/problem.ts";
import type { ApiEnv } from "../api/route.ts";
import { createMetrics } from "./metrics.ts";
import type { Operations } from "./overseen.ts";
import { queueBoard } from "./queue-board.ts";
import { boardPolicy } from "./security-headers.ts";

/**
 * `/readyz`: whether store and queue answer (503 where one does not), for load balancers; `/metrics` for Prometheus;
 * `/queues`: Bull Board, where the queue has one. Who may see them is the guard's to say.
 */
export function operationsPages(app: Hono<ApiEnv>, operations: Operations): void {
  const { store, queue, jobs } = operations;
  const metrics = createMetrics(operations);
  const state = async (name: string, look: () => Promise<unknown>) =>
    look().then(
      () => [name, "ok"] as const,
      () => [name, "does not answer"] as const,
    );
  app.get("/readyz", async (context) => {
    const parts = await Promise.all([
      state("store", () => store.runs(1)),
      state("queue", async () => Promise.all(jobs.map((job) => queue.counts(job)))),
    ]);
    const down = parts.filter(([, said]) => said !== "ok").map(([name]) => name);
    if (down.length > 0) return problem(context, 503, `Not ready: ${down.join(" and ")} does not answer.`);
    return context.json({ status: "ready", ...Object.fromEntries(parts) });
  });
  app.get("/metrics", async (context) =>
    context.body(await metrics(), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }),
  );
  const board = queueBoard(operations);
  if (!board) return;
  app.use("/queues/*", async (context, next) => {
    await next();
    context.res.headers.set("content-security-policy", boardPolicy);
  });
  app.route("/queues", board);
}
