import { Queue as BullQueue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { createBullQueue, workerDefaults } from "./bull-queue.ts";
import type { Queue } from "./queue.ts";

// The braces keep all keys of the queue in one slot of a Redis Cluster.
const PREFIX = "{claimline}";

/**
 * The queue on Redis.
 * @param warn is told of settings that lose jobs: a policy that evicts keys, or no append-only file
 */
export async function createRedisQueue(
  url: string,
  options: { retryDelayMs: number; prefix?: string; warn: (message: string) => void },
): Promise<Queue> {
  // BullMQ wants commands to wait for a lost server instead of failing.
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on("error", () => undefined);
  await checkSettings(connection, options.warn);
  const prefix = options.prefix ?? PREFIX;
  return createBullQueue(
    {
      board: true,
      queue: (name) => {
        const queue = new BullQueue(name, { connection, prefix });
        queue.on("error", () => undefined);
        return queue;
      },
      worker: (name, process, options) =>
        new Worker(name, process, { connection, prefix, ...options, ...workerDefaults }),
      async close() {
        await connection.quit();
      },
    },
    options.retryDelayMs,
  );
}

async function checkSettings(redis: Redis, warn: (message: string) => void): Promise<void> {
  const setting = async (name: string) => {
    // Hosted servers may forbid CONFIG; then there is nothing to check.
    const answer = (await redis.config("GET", name).catch(() => [])) as string[];
    return answer[1];
  };
  const policy = await setting("maxmemory-policy");
  if (policy && policy !== "noeviction") {
    warn(`Redis may drop jobs when its memory is full (maxmemory-policy ${policy}); set it to noeviction.`);
  }
  if ((await setting("appendonly")) === "no") {
    warn("Redis loses jobs when it is killed (appendonly no); set it to yes. The ledger can put them back.");
  }
}
