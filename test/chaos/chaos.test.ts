import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Redis } from "ioredis";
import pg from "pg";
import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { summaryFaults } from "../../src/domain/run.ts";
import { reconcile } from "../../src/pipeline/reconcile.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { findProgram } from "../servers/find-program.ts";
import { postgresUser, startPostgres } from "../servers/start-postgres.ts";
import { startRedis } from "../servers/start-redis.ts";
import { removeFolder, type TestServer, temporaryFolder } from "../servers/start-server.ts";
import { describeOn } from "../servers/test-servers.ts";
import { startCrew } from "./crew.ts";
import {
  crashPostgres,
  crashRedis,
  type Fault,
  fillDisk,
  fillMemory,
  kill,
  mountSmallDisk,
  stop,
  wipeQueue,
} from "./faults.ts";
import { type Newsstand, openNewsstand } from "./newsstand.ts";

// `npm run test:chaos` does it whole; every test run does a cut of it. A fault strikes when the run has come to a
// certain article, so how fast the machine is decides only how long it takes.
const whole = process.env.CLAIMLINE_CHAOS === "whole";
const articles = whole ? 2000 : 120;
const CREW = whole
  ? ["discover", "ingest", "ingest", "extract", "extract"]
  : ["discover", "ingest", "extract"];
/** Against a hang only. */
const LIMIT_MS = 14 * 60_000;

interface Ordeal {
  readonly name: string;
  /** Spread evenly over the run. */
  readonly faults: readonly Fault[];
  /** Where the run's database lies on a disk of this many MB. */
  readonly diskMb?: number;
}

const times = (count: number, ...faults: Fault[]) => Array.from({ length: count }, () => faults).flat();
const WHOLE: Ordeal[] = [
  { name: "workers killed 20 times", faults: times(20, kill) },
  { name: "Redis and PostgreSQL killed 5 times each", faults: times(5, crashRedis, crashPostgres) },
  { name: "a queue that is wiped", faults: [wipeQueue] },
  { name: "workers told to stop 20 times", faults: times(20, stop) },
  { name: "a Redis without memory", faults: [fillMemory] },
  { name: "a database without disk", faults: [fillDisk], diskMb: 64 },
];
const CUT: Ordeal[] = [
  { name: "one of each", faults: [kill, crashRedis, kill, crashPostgres, stop, wipeQueue, kill] },
];

describeOn(["Redis", "PostgreSQL"], "ingestion under faults", () => {
  let folder: string;
  let stand: Newsstand;
  let redis: TestServer;
  let postgres: TestServer;
  let calm: string[];

  const settings = () => ({ outlets: [...stand.outlets], connectTo: stand.connectTo, retryDelayMs: 200 });
  const open = (servers: { redisUrl: string | null; databaseUrl: string | null }) =>
    openApp(
      { ...loadConfig({ data: join(folder, "calm") }), ...settings(), ...servers },
      { warn: () => undefined },
    );

  beforeAll(async () => {
    folder = temporaryFolder("chaos");
    stand = await openNewsstand({ papers: 20, articles });
    redis = await startRedis(findProgram("redis-server", "valkey-server") ?? "redis-server");
    const programs = { initdb: findProgram("initdb") ?? "", postgres: findProgram("postgres") ?? "" };
    postgres = await startPostgres(programs);
    writeFileSync(join(folder, "claimline.yaml"), JSON.stringify(settings()));
    // The run without a fault is embedded: the same claims must come out whatever the jobs went through.
    const app = await open({ redisUrl: null, databaseUrl: null });
    try {
      await workJobs(app);
      await runIngestion(app, { outlets: stand.outlets });
      calm = await claimsOf(app);
      expect(calm).toHaveLength(articles);
    } finally {
      await app.close();
    }
  }, LIMIT_MS);

  afterAll(async () => {
    await stand?.close();
    await redis?.stop();
    await postgres?.stop();
    if (folder) removeFolder(folder);
  }, LIMIT_MS);

  test.each(whole ? WHOLE : CUT)(
    "nothing is lost and nothing done twice: $name",
    async ({ name, faults, diskMb }) => {
      const disk = diskMb === undefined ? null : temporaryFolder("disk");
      const mounted = disk === null ? null : mountSmallDisk(disk, diskMb ?? 0);
      if (disk !== null && !mounted) {
        process.stderr.write(`SKIPPED ${name}: this process may not mount a disk\n`);
        return removeFolder(disk);
      }
      const databaseUrl = await newDatabase(postgres.url, disk);
      try {
        await endure(name, faults, { databaseUrl, disk });
      } finally {
        // The next run's claims must not meet those of this one.
        await dropDatabase(postgres.url, databaseUrl);
        mounted?.unmount();
        if (disk !== null) removeFolder(disk);
      }
    },
    LIMIT_MS,
  );

  /** A run in a database of its own, worked by a crew, that the faults befall one after another. */
  async function endure(
    name: string,
    faults: readonly Fault[],
    { databaseUrl, disk }: { databaseUrl: string; disk: string | null },
  ) {
    const app = await open({ redisUrl: redis.url, databaseUrl });
    const crew = startCrew(CREW, folder, { REDIS_URL: redis.url, DATABASE_URL: databaseUrl });
    const over = new AbortController();
    const scene = { app, crew, redis, postgres, disk };
    stand.reset();
    try {
      await wipeQueue(scene);
      await crew.ready();
      const started = Date.now();
      const shareOf = (at: number) => (at + 0.5) / (faults.length + 0.5);
      const striking = (async () => {
        for (const [at, strike] of faults.entries()) {
          await stand.reached(shareOf(at), shareOf(at + 1), over.signal);
          await strike(scene);
        }
        await stand.reached(0, 1, over.signal);
      })().catch((error: unknown) => error);
      const run = await runIngestion(app, { outlets: stand.outlets });
      over.abort();
      expect(await striking).toBeUndefined();
      process.stderr.write(
        `chaos: ${name}: ${articles} articles in ${((Date.now() - started) / 1000).toFixed(1)} s, ` +
          `${faults.length} faults; lost ${articles - run.extracted - run.unchanged}, dead ${run.dead}, ` +
          `failed ${run.failed}, fetched twice ${stand.sent - articles}, workers that fell ${crew.fallen}\n`,
      );
      expect(summaryFaults(run)).toEqual([]);
      expect(run).toMatchObject({ discovered: articles, failed: 0, dead: 0, pending: 0, skipped: 0 });
      expect(await reconcile(app, 1)).toMatchObject([{ open: 0, putBack: 0, faults: [] }]);
      expect(await claimsOf(app)).toEqual(calm);
      expect(await jobsLeft(redis.url)).toEqual([]);
      // Workers outlive their servers: none ended that was not told to, and all end cleanly.
      expect(crew.fallen).toBe(0);
      expect(await crew.stop()).toEqual(CREW.map(() => 0));
    } finally {
      over.abort();
      await crew.end();
      await app.close();
    }
  }
});

async function claimsOf({ store }: App): Promise<string[]> {
  return (await store.printedClaims()).map((row) => JSON.stringify(row)).toSorted();
}

/** What Redis still holds of jobs: memory must not grow with what is done. */
async function jobsLeft(url: string): Promise<string[]> {
  const client = new Redis(url);
  try {
    return await client.keys("{claimline}:*:????????????????????????????????*");
  } finally {
    await client.quit();
  }
}

async function administer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

let databases = 0;
/** @param disk where its tables are to lie; null for where the others do */
async function newDatabase(url: string, disk: string | null): Promise<string> {
  const name = `ordeal_${databases++}`;
  if (disk === null) await administer(url, `create database ${name}`);
  else {
    const tables = join(disk, "tables");
    mkdirSync(tables);
    const user = postgresUser();
    if (user) chownSync(tables, user.uid, user.gid);
    const place = `create tablespace small location '${tables}'`;
    await administer(url, place, `create database ${name} tablespace small`);
  }
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}

async function dropDatabase(url: string, databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await administer(url, `drop database ${name} with (force)`, "drop tablespace if exists small");
}
