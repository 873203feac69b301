import { Redis } from "ioredis";
import { freePort, startServer, type TestServer, temporaryFolder } from "./start-server.ts";

/** A Redis with the settings that a queue needs: an append-only file, nothing evicted. */
export async function startRedis(program: string): Promise<TestServer> {
  const port = await freePort();
  const folder = temporaryFolder("redis");
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  args.push("--appendonly", "yes", "--maxmemory-policy", "noeviction");
  const url = `redis://127.0.0.1:${port}`;
  return startServer(program, args, { url, folder, isReady: () => answers(url) });
}

async function answers(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === "PONG";
  } finally {
    redis.disconnect();
  }
}
