import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { RunSummary, summaryFaults } from "../../src/domain/run.ts";
import { articlePage, openPaper, type Paper } from "../pipeline/paper.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";

const launcher = resolve(import.meta.dirname, "../../src/cli/claimline.js");
const PAGES = 16;
const kills = process.env.CLAIMLINE_CHAOS === "whole" ? 50 : 2;

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

const pagesServed = () => [...paper.answers.keys()].filter((path) => path.startsWith("/page-")).length;

const openData = (data: string) =>
  openApp(
    { ...loadConfig({ data: join(folder, data) }), databaseUrl: null, redisUrl: null },
    { warn: () => undefined },
  );

async function claimsIn(data: string): Promise<string[]> {
  const app = await openData(data);
  try {
    return (await app.store.printedClaims()).map((row) => JSON.stringify(row)).toSorted();
  } finally {
    await app.close();
  }
}

test(`an ingestion that is killed at ${kills} random points goes on where it was; its claims are those of a run without a fault`, async () => {
  let from = Date.now();
  const calm = await startIngest("calm").ended;
  // How long it takes here and now, so that the points fall into the work on any machine.
  let span = Date.now() - from;
  expect(RunSummary.parse(JSON.parse(calm.out))).toMatchObject({ extracted: PAGES, failed: 0 });

  // The first one surely in the midst of its pages.
  paper.answers.clear();
  paper.delayMs = 150;
  const first = startIngest("killed");
  while (pagesServed() < PAGES / 2) await sleep(20);
  first.child.kill("SIGKILL");
  await first.ended;
  expect(pagesServed()).toBeLessThan(PAGES);
  paper.delayMs = 0;

  for (let killed = 1; killed < kills; ) {
    from = Date.now();
    const { child, ended } = startIngest("killed");
    await Promise.race([sleep(Math.random() * span), ended]);
    if (child.exitCode === null) killed++;
    else span = Date.now() - from;
    child.kill("SIGKILL");
    await ended;
  }

  const last = await startIngest("killed").ended;
  expect(last.code).toBe(0);
  const summary = RunSummary.parse(JSON.parse(last.out));
  expect(summaryFaults(summary)).toEqual([]);
  expect(summary).toMatchObject({ discovered: PAGES, failed: 0, dead: 0, pending: 0 });
  expect(await claimsIn("killed")).toEqual(await claimsIn("calm"));

  const app = await openData("killed");
  const runs = await app.store.runs(1000).finally(() => app.close());
  for (const run of runs)
    expect({ pending: run.pending, dead: run.dead, faults: summaryFaults(run) }).toEqual({
      pending: 0,
      dead: 0,
      faults: [],
    });
}, 600_000);
