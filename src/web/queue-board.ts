import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { HonoAdapter } from "@bull-board/hono";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";
import type { Operations } from "./overseen.ts";

/** Bull Board over the queue's jobs; null where the queue is none of BullMQ's on Redis. */
export function queueBoard({ queue, jobs }: Operations): Hono | null {
  const queues = queue.board?.(jobs);
  if (!queues) return null;
  const server = new HonoAdapter(serveStatic);
  server.setBasePath("/queues");
  createBullBoard({
    queues: queues.map((one) => new BullMQAdapter(one)),
    serverAdapter: server,
    options: { uiConfig: { boardTitle: "claimline", hideRedisDetails: true } },
  });
  return server.registerPlugin();
}
