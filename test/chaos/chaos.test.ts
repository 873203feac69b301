import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { type RunSummary, summaryFaults } from "../../src/domain/run.ts";
import { reconcile } from "../../src/pipeline/reconcile.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { findProgram } from "../servers/find-program.ts";
import { startPostgres } from "../servers/start-postgres.ts";
import { startRedis } from "../servers/start-redis.ts";
import { removeFolder, type TestServer, temporaryFolder } from "../servers/start-server.ts";
import { describeOn } from "../servers/test-servers.ts";
import { type Crew, startCrew } from "./crew.ts";
import { type Newsstand, openNewsstand } from "./newsstand.ts";

// `npm run test:chaos` does it whole; every test run does a cut of it.
const whole = process.env.CLAIMLINE_CHAOS === "whole";
const articles = whole ? 2000 : 160;
const times = whole ? { kills: 20, crashes: 5 } : { kills: 4, crashes: 1 };
const limit = whole ? 14 * 60_000 : 150_000;

const CREW = ["discover", "ingest", "ingest", "extract", "extract"];

describeOn(["Redis", "PostgreSQL"], "ingestion under faults", () => {
  let folder: string;
  let stand: Newsstand;
  let redis: TestServer;
  let postgres: TestServer;
  let calm: string[];
  let second: RunSummary;
  let claimsOfSecond: string[];

  const settings = () => ({ outlets: stand.outlets, connectTo: stand.connectTo, retryDelayMs: 200 });
  const open = (servers: { redisUrl: string | null; databaseUrl: string | null }, data = "calm") =>
    openApp(
      { ...loadConfig({ data: join(folder, data) }), ...settings(), outlets: [...stand.outlets], ...servers },
      { warn: () => undefined },
    );
  const claimsOf = async ({ store }: App) =>
    (await store.printedClaims()).map((row) => JSON.stringify(row)).toSorted();

  beforeAll(async () => {
    folder = temporaryFolder("chaos");
    stand = await openNewsstand({ papers: 20, articles });
    const [redisServer, initdb, program] = ["redis-server", "initdb", "postgres"].map((name) =>
      findProgram(name),
    );
    redis = await startRedis(redisServer ?? findProgram("valkey-server") ?? "redis-server");
    postgres = await startPostgres({ initdb: initdb ?? "", postgres: program ?? "" });
    writeFileSync(join(folder, "claimline.yaml"), JSON.stringify(settings()));
    // The run without a fault is embedded: the same claims must come out whatever the jobs went through.
    const app = await open({ redisUrl: null, databaseUrl: null });
    try {
      await workJobs(app);
      await runIngestion(app, { outlets: stand.outlets });
      calm = await claimsOf(app);
      expect(calm).toHaveLength(articles);
      stand.sent = 0;
      second = await runIngestion(app, { outlets: stand.outlets });
      claimsOfSecond = await claimsOf(app);
    } finally {
      await app.close();
    }
  }, limit);

  afterAll(async () => {
    await stand?.close();
    await redis?.stop();
    await postgres?.stop();
    if (folder) removeFolder(folder);
  }, 30_000);

  /** A run in a database of its own, worked by a crew, while `disturb` does its worst; returns what became of it. */
  async function disturbed(database: string, disturb: (crew: Crew, signal: AbortSignal) => Promise<void>) {
    const databaseUrl = await newDatabase(postgres.url, database);
    await flush(redis.url);
    const env = { REDIS_URL: redis.url, DATABASE_URL: databaseUrl };
    const app = await open({ redisUrl: redis.url, databaseUrl });
    const crew = startCrew(CREW, folder, env);
    const over = new AbortController();
    stand.sent = 0;
    try {
      await crew.ready();
      const started = Date.now();
      const disturbing = disturb(crew, over.signal).catch((error: unknown) => error);
      const run = await runIngestion(app, { outlets: stand.outlets });
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      over.abort();
      const trouble = await disturbing;
      if (trouble instanceof Error && trouble.name !== "AbortError") throw trouble;
      const repeats = stand.sent - articles;
      process.stderr.write(
        `chaos: ${database}: ${articles} articles in ${seconds} s, ${run.extracted} extracted, ${run.unchanged} ` +
          `found stored already, ${run.failed} failed, ${run.dead} dead, ${run.pending} pending, ${repeats} fetched twice\n`,
      );
      expect(summaryFaults(run)).toEqual([]);
      expect(run).toMatchObject({ discovered: articles, failed: 0, dead: 0, pending: 0, skipped: 0 });
      expect(await reconcile(app, 1)).toMatchObject([{ open: 0, putBack: 0, faults: [] }]);
      expect(await claimsOf(app)).toEqual(calm);
      const ends = await crew.stop();
      expect(ends.map(({ code }) => code)).toEqual(CREW.map(() => 0));
      expect(Math.max(...ends.map(({ tookMs }) => tookMs))).toBeLessThan(10_000);
    } finally {
      over.abort();
      await crew.end();
      await app.close();
    }
  }

  test("a second pass over unchanged pages fetches no body and stores nothing", () => {
    expect(second).toMatchObject({ discovered: articles, unchanged: articles, extracted: 0, newClaims: 0 });
    expect(stand.sent).toBe(0);
    expect(claimsOfSecond).toEqual(calm);
  });

  test(
    "workers killed again and again lose nothing and do nothing twice",
    () =>
      disturbed("killed", async (crew, signal) => {
        for (let kill = 0; kill < times.kills; kill++) {
          await sleep(1500, undefined, { signal });
          crew.killOne();
        }
      }),
    limit,
  );

  test(
    "Redis and PostgreSQL killed while they are used lose nothing, and the workers go on without a restart",
    () =>
      disturbed("servers", async (_, signal) => {
        for (let crash = 0; crash < times.crashes; crash++) {
          await sleep(1000, undefined, { signal });
          await redis.crash(1500);
          await sleep(1500, undefined, { signal });
          await postgres.crash(1500);
        }
      }),
    limit,
  );

  test(
    "a queue that is wiped is filled again from the ledger",
    () =>
      disturbed("wiped", async (_, signal) => {
        const half = () => stand.sent > articles / 2;
        while (!half()) await sleep(20, undefined, { signal });
        await flush(redis.url);
      }),
    limit,
  );

  test(
    "workers that are told to stop under load end cleanly, and others do the rest",
    () =>
      disturbed("stopped", async (_, signal) => {
        const databaseUrl = new URL(postgres.url);
        databaseUrl.pathname = "/stopped";
        const env = { REDIS_URL: redis.url, DATABASE_URL: databaseUrl.href };
        for (let stop = 0; stop < times.crashes; stop++) {
          const more = startCrew(["ingest", "extract"], folder, env);
          try {
            await more.ready();
            signal.throwIfAborted();
            const ends = await more.stop();
            expect(ends.map(({ code }) => code)).toEqual([0, 0]);
            for (const { tookMs } of ends) expect(tookMs).toBeLessThan(10_000);
          } finally {
            await more.end();
          }
        }
      }),
    limit,
  );
});

async function newDatabase(url: string, name: string): Promise<string> {
  const { default: pg } = await import("pg");
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`create database ${name}`).finally(() => client.end());
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall();
  await redis.quit();
}
