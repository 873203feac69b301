import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { summaryFaults } from "../../src/domain/run.ts";
import { replayDeadLetters } from "../../src/pipeline/bury.ts";
import { reconcile } from "../../src/pipeline/reconcile.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { createSandbox } from "../../src/sandbox/create-sandbox.ts";
import { articlePage, openPaper, type Paper } from "../pipeline/paper.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";

const KINDS = ["throw", "exit", "loop", "eat"] as const;
// 4 of 44 pages in every test run, 20 of 1,000 in `npm run test:chaos`.
const whole = process.env.CLAIMLINE_CHAOS === "whole";
const EACH = whole ? 5 : 1;
const GOOD = whole ? 980 : 40;
const bad = KINDS.flatMap((kind) =>
  Array.from({ length: EACH }, (_, at) => ({ kind, path: `/bad-${at}-${kind}` })),
);
let folder: string;
let paper: Paper;
let app: App;

beforeAll(async () => {
  folder = temporaryFolder("poison");
  const good = Array.from(
    { length: GOOD },
    (_, at) => [`/good-${at}`, articlePage(`Ford ${at}`, 11 + at)] as const,
  );
  const poisoned = bad.map(({ kind, path }) => [path, articlePage(`poison: ${kind}`, 9)] as const);
  paper = await openPaper([...poisoned, ...good]);
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null, retryDelayMs: 50 };
  const opened = await openApp({ ...config, connectTo: paper.connectTo }, { warn: () => undefined });
  const module = new URL("./poison-tasks.ts", import.meta.url);
  const sandbox = createSandbox<never>({ module, size: 2, deadlineMs: 1500, memoryMb: 128 });
  app = { ...opened, sandbox, close: () => opened.close().finally(() => sandbox.close()) };
  await workJobs(app);
}, 60_000);

afterAll(async () => {
  await app?.close();
  await paper?.close();
  removeFolder(folder);
});

test("pages that crash their reader become dead letters after three tries; every other page is read", async () => {
  const run = await runIngestion(app, { outlets: [paper.outlet] });
  expect(summaryFaults(run)).toEqual([]);
  expect(run).toMatchObject({ extracted: GOOD, dead: bad.length, failed: 0, pending: 0 });
  const letters = await app.store.deadLetters({ limit: 100 });
  expect(letters.map(({ url }) => `${url}`).toSorted()).toEqual(
    bad.map(({ path }) => paper.url(path)).toSorted(),
  );
  const reasons: Readonly<Record<string, RegExp>> = {
    throw: /a bug of the reader/,
    exit: /ended with 7/,
    loop: /took longer than 1.5 s/,
    // On a busy machine the deadline may come first.
    eat: /out of memory|took longer/,
  };
  for (const { url, reason } of letters)
    expect(reason).toMatch(reasons[url?.split("-").at(-1) ?? ""] ?? /^$/);
  for (const { path } of bad) expect(paper.answers.get(path)).toHaveLength(3);
  const [proof] = await reconcile(app, 1);
  expect(proof).toMatchObject({ open: 0, putBack: 0, faults: [] });
}, 600_000);

test("a dead letter that is put back after its cause is gone ends like any other page", async () => {
  for (const { kind, path } of bad) paper.pages.set(path, articlePage(`Mended ${kind}`, 31));
  expect(await replayDeadLetters(app, "all")).toBe(bad.length);
  await app.queue.idle(["ingest", "extract"]);
  expect(await app.store.deadLetters({ limit: 10 })).toEqual([]);
  const [run] = await app.store.runs(1);
  const counted = await app.store.runSummary(run?.id ?? "");
  expect(counted).toMatchObject({ extracted: GOOD + bad.length, dead: 0, pending: 0 });
}, 60_000);
