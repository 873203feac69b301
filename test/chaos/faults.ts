import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import type { App } from "../../src/app.ts";
import { summaryFaults } from "../../src/domain/run.ts";
import type { TestServer } from "../servers/start-server.ts";
import type { Crew } from "./crew.ts";

/** What a run is made of while it is disturbed. */
export interface Scene {
  readonly app: App;
  readonly crew: Crew;
  readonly redis: TestServer;
  readonly postgres: TestServer;
  /** A small disk on which the run's database lies; null where it lies on the machine's. */
  readonly disk: string | null;
}

/** One blow; resolves when what it took away is there again. */
export type Fault = (scene: Scene) => Promise<void>;

/** How long servers stay away. */
const DOWN_MS = 1500;

export const kill: Fault = async ({ crew }) => crew.killOne();

export const stop: Fault = async ({ app, crew }) => {
  expect(await crew.stopOne()).toBe(0);
  const [run] = await app.store.runs(1);
  expect(run && summaryFaults(await app.store.runSummary(run.id))).toEqual([]);
};

export const crashRedis: Fault = ({ redis }) => redis.crash(DOWN_MS);
export const crashPostgres: Fault = ({ postgres }) => postgres.crash(DOWN_MS);

export const wipeQueue: Fault = ({ redis }) => withRedis(redis.url, async (client) => client.flushall());

/** From now on Redis may use no more than it does. */
export const fillMemory: Fault = ({ redis }) =>
  withRedis(redis.url, async (client) => {
    const [, used] = /used_memory:(\d+)/.exec(await client.info("memory")) ?? [];
    await client.config("SET", "maxmemory", String(used));
    try {
      await expect(client.set("ballast", "x".repeat(100_000))).rejects.toThrow("OOM");
      await sleep(2 * DOWN_MS);
    } finally {
      await client.config("SET", "maxmemory", "0");
    }
  });

/** Takes what the small disk has left. */
export const fillDisk: Fault = async ({ disk }) => {
  if (disk === null)
    throw new Error("this run's database lies on the machine's disk, which must not be filled");
  const ballast = join(disk, "ballast");
  const chunk = new Uint8Array(64 * 1024);
  try {
    expect(() => {
      for (;;) writeFileSync(ballast, chunk, { flag: "a" });
    }).toThrow("ENOSPC");
    await sleep(2 * DOWN_MS);
  } finally {
    rmSync(ballast, { force: true });
  }
};

/** Mounts a small disk in memory; null where this process may not. */
export function mountSmallDisk(folder: string, megabytes: number): { unmount: () => void } | null {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "pipe" });
    return { unmount: () => void execFileSync("umount", [folder], { stdio: "pipe" }) };
  } catch {
    return null;
  }
}

async function withRedis(url: string, use: (client: Redis) => Promise<unknown>): Promise<void> {
  const client = new Redis(url);
  try {
    await use(client);
  } finally {
    await client.quit();
  }
}
