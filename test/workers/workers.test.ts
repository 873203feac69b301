import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Redis } from "ioredis";
import { openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { summaryFaults } from "../../src/domain/run.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { articlePage, openPaper } from "../pipeline/paper.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { createTestDatabase, describeOn, testRedis } from "../servers/test-servers.ts";

const names = ["discover", "ingest", "extract"];
const { REDIS_URL: _redis, DATABASE_URL: _database, ...bare } = process.env;

/** A kind that only the workers' config knows. */
const evacuated = {
  id: "evacuated",
  label: "Evacuated",
  cues: { en: { transitive: ["evacuate"] } },
  examples: { says: ["Crews evacuated {300} villagers."] },
};

/** Starts a worker and collects what it says on standard error. */
function startWorker(name: string, cwd: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, `../../workers/${name}.ts`)], {
    cwd,
    env: { ...bare, NODE_OPTIONS: "", ...env },
    stdio: ["ignore", "inherit", "pipe"],
  });
  let said = "";
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  const ready = new Promise<void>((resolveReady, reject) => {
    child.stderr.on("data", (data) => {
      said += data;
      if (said.includes("ready for")) resolveReady();
    });
    void ended.then(() => reject(new Error(`the ${name} worker ended: ${said}`)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended };
}

const stop = (child: ChildProcess, signal: NodeJS.Signals) =>
  void (child.exitCode === null && child.kill(signal));

test.each(names)("the %s worker says which variables it needs", async (name) => {
  const { ended } = startWorker(name, ".", {});
  const { code, said } = await ended;
  expect(code).toBe(2);
  expect(said).toMatch(/needs REDIS_URL .* and DATABASE_URL/);
});

describeOn(["Redis", "PostgreSQL"], "the three workers", () => {
  test("ingest a paper together and stop cleanly", async () => {
    const folder = temporaryFolder("workers");
    const paper = await openPaper([
      ["/one", articlePage("Orrow", 14)],
      ["/two", articlePage("Pell", 27).replace("</p>", " Crews evacuated 300 villagers.</p>")],
      ["/gone", 404],
    ]);
    const database = await createTestDatabase();
    // A database of Redis that nobody else uses: the workers' keys have the product's own prefix.
    const redisUrl = new URL("/9", testRedis().url).href;
    const settings = { outlets: [paper.outlet], connectTo: paper.connectTo, retryDelayMs: 50 };
    writeFileSync(join(folder, "claimline.yaml"), JSON.stringify({ ...settings, kinds: [evacuated] }));
    const env = { REDIS_URL: redisUrl, DATABASE_URL: database.url };
    const workers = names.map((name) => startWorker(name, folder, env));
    const config = { ...loadConfig(), ...settings, redisUrl, databaseUrl: database.url };
    const app = await openApp(config, { warn: () => undefined });
    try {
      await Promise.all(workers.map(({ ready }) => ready));
      // This process only adds jobs and waits; the workers do them.
      const run = await runIngestion(app, { outlets: [paper.outlet] });
      expect(summaryFaults(run)).toEqual([]);
      expect(run).toMatchObject({ discovered: 3, extracted: 2, failed: 1, pending: 0, newClaims: 3 });
      const figures = (await app.store.printedClaims()).map(({ claim }) => `${claim.number} ${claim.kind}`);
      expect(figures.toSorted()).toEqual(["14 deaths", "27 deaths", "300 evacuated"]);

      for (const { child } of workers) stop(child, "SIGTERM");
      const codes = (await Promise.all(workers.map(({ ended }) => ended))).map(({ code }) => code);
      expect(codes).toEqual([0, 0, 0]);
    } finally {
      for (const { child } of workers) stop(child, "SIGKILL");
      await Promise.all(workers.map(({ ended }) => ended));
      await app.close();
      await paper.close();
      await removeKeys(redisUrl);
      await database.drop();
      removeFolder(folder);
    }
  }, 90_000);
});

async function removeKeys(url: string): Promise<void> {
  const redis = new Redis(url);
  const keys = await redis.keys("{claimline}:*");
  if (keys.length > 0) await redis.del(keys);
  await redis.quit();
}
