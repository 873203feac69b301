import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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
import { flush, newDatabase, rowMarks } from "./databases.ts";
import { type Newsstand, openNewsstand } from "./newsstand.ts";

// `npm run test:chaos` does each fault again and again in a run of its own; every test run does all of them once, in one.
const whole = process.env.CLAIMLINE_CHAOS === "whole";
const articles = whole ? 2000 : 160;
const times = { kills: 20, crashes: 5, stops: 10 };
/** Only for a run that hangs: a busy machine may take its time. */
const limit = whole ? 14 * 60_000 : 9 * 60_000;

const CREW = whole
  ? ["discover", "ingest", "ingest", "extract", "extract"]
  : ["discover", "ingest", "extract"];
const OTHERS = ["ingest", "extract"];

describeOn(["Redis", "PostgreSQL"], "ingestion under faults", () => {
  let folder: string;
  let stand: Newsstand;
  let redis: TestServer;
  let postgres: TestServer;
  let calm: string[];
  let second: RunSummary;
  let claimsOfSecond: string[];
  let sentInSecondPass: number;
  let rows: { before: string; after: string };

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
    const pass = async (use: (run: RunSummary, claims: string[]) => void) => {
      const app = await open({ redisUrl: null, databaseUrl: null });
      try {
        await workJobs(app);
        use(await runIngestion(app, { outlets: stand.outlets }), await claimsOf(app));
      } finally {
        await app.close();
      }
    };
    await pass((_, claims) => {
      calm = claims;
    });
    expect(calm).toHaveLength(articles);
    const before = await rowMarks(join(folder, "calm"));
    stand.sent = 0;
    await pass((run, claims) => {
      second = run;
      claimsOfSecond = claims;
    });
    sentInSecondPass = stand.sent;
    rows = { before, after: await rowMarks(join(folder, "calm")) };
  }, limit);

  afterAll(async () => {
    await stand?.close();
    await redis?.stop();
    await postgres?.stop();
    if (folder) removeFolder(folder);
  }, 30_000);

  /** Servers and workers while a run is under way, for those who disturb it. */
  interface Scene {
    readonly crew: Crew;
    /** Further workers, on the same run. */
    readonly others: Crew;
    readonly signal: AbortSignal;
    /** Resolves when this share of the pages was sent. */
    readonly reached: (share: number) => Promise<void>;
  }

  /** A run in a database of its own, worked by a crew, while `disturb` does its worst; returns what became of it. */
  async function disturbed(database: string, disturb: (scene: Scene) => Promise<void>) {
    const databaseUrl = await newDatabase(postgres.url, database);
    await flush(redis.url);
    const env = { REDIS_URL: redis.url, DATABASE_URL: databaseUrl };
    const app = await open({ redisUrl: redis.url, databaseUrl });
    const [crew, others] = [startCrew(CREW, folder, env), startCrew(OTHERS, folder, env)];
    const over = new AbortController();
    const { signal } = over;
    const reached = async (share: number) => {
      while (stand.sent < share * articles) await sleep(10, undefined, { signal });
    };
    stand.sent = 0;
    try {
      await Promise.all([crew.ready(), others.ready()]);
      const started = Date.now();
      const disturbing = disturb({ crew, others, signal, reached }).catch((error: unknown) => error);
      const run = await runIngestion(app, { outlets: stand.outlets });
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      over.abort();
      const trouble = await disturbing;
      if (trouble instanceof Error && !(whole && trouble.name === "AbortError")) throw trouble;
      const repeats = stand.sent - articles;
      expect(summaryFaults(run)).toEqual([]);
      expect(run).toMatchObject({ discovered: articles, failed: 0, dead: 0, pending: 0, skipped: 0 });
      expect(await reconcile(app, 1)).toMatchObject([{ open: 0, putBack: 0, faults: [] }]);
      expect(await claimsOf(app)).toEqual(calm);
      expect([crew.unasked, others.unasked]).toEqual([0, 0]);
      const ends = [...(await crew.stop()), ...(await others.stop())];
      expect(ends.map(({ code }) => code)).toEqual(ends.map(() => 0));
      const slowest = Math.max(...ends.map(({ tookMs }) => tookMs));
      process.stderr.write(
        `chaos: ${database}: ${articles} articles in ${seconds} s, ${run.extracted} extracted, ${run.unchanged} ` +
          `found stored already, ${run.failed} failed, ${run.dead} dead, ${run.pending} pending, ${repeats} fetched ` +
          `twice, slowest stop ${slowest} ms, load ${loadavg()[0]?.toFixed(1)}\n`,
      );
    } finally {
      over.abort();
      stand.go();
      await crew.end();
      await others.end();
      await app.close();
    }
  }

  /** Stops all but what runs already on its way, does something, and lets the pages go on. */
  async function meanwhile(deed: () => Promise<void>) {
    stand.hold();
    try {
      await deed();
    } finally {
      stand.go();
    }
  }
  async function stopAndLook(crew: Crew) {
    const ends = await crew.stop();
    expect(ends.map(({ code }) => code)).toEqual(ends.map(() => 0));
  }

  test("a second pass over unchanged pages fetches no body and changes no row of what is kept", () => {
    expect(second).toMatchObject({ discovered: articles, unchanged: articles, extracted: 0, newClaims: 0 });
    expect(sentInSecondPass).toBe(0);
    expect(claimsOfSecond).toEqual(calm);
    expect(rows.after).toBe(rows.before);
  });

  if (!whole) {
    test(
      "workers killed and stopped, both servers killed, the queue wiped: nothing is lost and nothing done twice",
      () =>
        disturbed("together", async ({ crew, others, reached }) => {
          await reached(0.1);
          // One of each: what it was doing is taken over.
          for (const _ of CREW) crew.killOne();
          await reached(0.3);
          await meanwhile(() => redis.crash(1000));
          await reached(0.4);
          await meanwhile(() => postgres.crash(1000));
          await reached(0.5);
          await stopAndLook(others);
          await meanwhile(() => flush(redis.url));
        }),
      limit,
    );
    return;
  }

  test(
    "workers killed again and again lose nothing and do nothing twice",
    () =>
      disturbed("killed", async ({ crew, signal }) => {
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
      disturbed("servers", async ({ signal }) => {
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
      disturbed("wiped", async ({ reached }) => {
        await reached(0.5);
        await flush(redis.url);
      }),
    limit,
  );

  test(
    "workers that are told to stop under load end cleanly, and others do the rest",
    () =>
      disturbed("stopped", async ({ others, signal }) => {
        await stopAndLook(others);
        const databaseUrl = new URL(postgres.url);
        databaseUrl.pathname = "/stopped";
        const env = { REDIS_URL: redis.url, DATABASE_URL: databaseUrl.href };
        for (let stop = 1; stop < times.stops; stop++) {
          const more = startCrew(OTHERS, folder, env);
          try {
            await more.ready();
            signal.throwIfAborted();
            await stopAndLook(more);
          } finally {
            await more.end();
          }
        }
      }),
    limit,
  );
});
