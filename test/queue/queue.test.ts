import { Redis } from "ioredis";
import { createEmbeddedQueue } from "../../src/queue/embedded-queue.ts";
import { createPostgresQueue } from "../../src/queue/postgres-queue.ts";
import { createRedisQueue } from "../../src/queue/redis-queue.ts";
import { openEmbedded } from "../../src/store/open-database.ts";
import { queueContract } from "../contracts/queue-contract.ts";
import { createTestDatabase, describeOn, testRedis } from "../servers/test-servers.ts";

const retryDelayMs = 300;

describe("the queue on PGlite", () => {
  queueContract(async () => {
    const { pglite, close } = await openEmbedded(null);
    if (!pglite) throw new Error("an embedded database has an engine");
    return { open: () => createEmbeddedQueue(pglite, retryDelayMs), remove: close };
  });
});

describeOn(["Redis"], "the queue on Redis", () => {
  const { url, prefix } = testRedis();
  queueContract(async () => ({
    open: () => createRedisQueue(url, { prefix, retryDelayMs, warn: () => undefined }),
    remove: () => removeKeys(url, prefix),
  }));

  test("settings that lose jobs give a warning", async () => {
    const redis = new Redis(url);
    const before = (await redis.config("GET", "maxmemory-policy")) as string[];
    try {
      await redis.config("SET", "maxmemory-policy", "allkeys-lru");
      const said: string[] = [];
      const queue = await createRedisQueue(url, {
        prefix,
        retryDelayMs,
        warn: (message) => said.push(message),
      });
      await queue.close();
      expect(said.join()).toContain("maxmemory-policy allkeys-lru");
    } finally {
      await redis.config("SET", "maxmemory-policy", before[1] ?? "noeviction");
      await redis.quit();
    }
  });
});

describeOn(["PostgreSQL"], "the queue on PostgreSQL", () => {
  queueContract(async () => {
    const database = await createTestDatabase();
    return { open: () => createPostgresQueue(database.url, retryDelayMs), remove: database.drop };
  });
});

async function removeKeys(url: string, prefix: string): Promise<void> {
  const redis = new Redis(url);
  const keys = await redis.keys(`${prefix}:*`);
  if (keys.length > 0) await redis.del(keys);
  await redis.quit();
}
