import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { RunSummary, summaryFaults } from "../../src/domain/run.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { articlePage, openPaper, type Paper } from "./paper.ts";

const launcher = resolve(import.meta.dirname, "../../src/cli/claimline.js");
const PAGES = 16;

let folder: string;
let paper: Paper;
let config: string;

beforeAll(async () => {
  folder = temporaryFolder("killed");
  paper = await openPaper(
    Array.from({ length: PAGES }, (_, at) => [`/page-${at}`, articlePage(`Village ${at}`, 11 + at)] as const),
  );
  config = join(folder, "claimline.yaml");
  const { outlet, connectTo } = paper;
  // JSON is YAML.
  writeFileSync(config, JSON.stringify({ outlets: [outlet], connectTo, retryDelayMs: 50 }));
});

afterAll(async () => {
  await paper.close();
  removeFolder(folder);
});

/** `claimline ingest` in a process of its own, with the embedded database in `data`. */
function startIngest(data: string) {
  const { REDIS_URL: _redis, DATABASE_URL: _database, ...env } = process.env;
  const args = [launcher, "ingest", "--config", config, "--data", join(folder, data), "--format", "json"];
  const child = spawn(process.execPath, args, {
    env: { ...env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, out }));
  return { child, ended };
}

async function claimsIn(data: string): Promise<string[]> {
  const embedded = { ...loadConfig({ data: join(folder, data) }), databaseUrl: null, redisUrl: null };
  const app = await openApp(embedded, { warn: () => undefined });
  try {
    return (await app.store.printedClaims()).map((row) => JSON.stringify(row)).toSorted();
  } finally {
    await app.close();
  }
}

test("an ingestion that is killed goes on where it was; its claims are those of a run without a fault", async () => {
  const calm = await startIngest("calm").ended;
  expect(RunSummary.parse(JSON.parse(calm.out))).toMatchObject({ extracted: PAGES, failed: 0 });

  paper.answers.clear();
  paper.delayMs = 150;
  const killed = startIngest("killed");
  const until = Date.now() + 30_000;
  const served = () => [...paper.answers.keys()].filter((path) => path.startsWith("/page-")).length;
  while (served() < PAGES / 2 && Date.now() < until) await sleep(20);
  killed.child.kill("SIGKILL");
  await killed.ended;
  expect(served()).toBeLessThan(PAGES);

  paper.delayMs = 0;
  const started = Date.now();
  const second = await startIngest("killed").ended;
  expect(second.code).toBe(0);
  const summary = RunSummary.parse(JSON.parse(second.out));
  expect(summaryFaults(summary)).toEqual([]);
  expect(summary).toMatchObject({ discovered: PAGES, failed: 0, pending: 0 });
  // Without freeing the dead process's jobs it would wait out their locks of 30 s.
  expect(Date.now() - started).toBeLessThan(25_000);
  expect(await claimsIn("killed")).toEqual(await claimsIn("calm"));

  const embedded = { ...loadConfig({ data: join(folder, "killed") }), databaseUrl: null, redisUrl: null };
  const app = await openApp(embedded, { warn: () => undefined });
  const runs = await app.store.runs(5).finally(() => app.close());
  expect(runs).toHaveLength(2);
  for (const run of runs)
    expect({ pending: run.pending, faults: summaryFaults(run) }).toEqual({ pending: 0, faults: [] });
}, 120_000);
