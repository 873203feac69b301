import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { summaryFaults } from "../../src/domain/run.ts";
import { replayDeadLetters } from "../../src/pipeline/bury.ts";
import { reconcile } from "../../src/pipeline/reconcile.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { createSandbox } from "../../src/sandbox/create-sandbox.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { articlePage, openPaper, type Paper } from "./paper.ts";

const KINDS = ["throw", "exit", "loop", "eat"] as const;
const GOOD = 40;
let folder: string;
let paper: Paper;
let app: App;

beforeAll(async () => {
  folder = temporaryFolder("poison");
  const good = Array.from(
    { length: GOOD },
    (_, at) => [`/good-${at}`, articlePage(`Ford ${at}`, 11 + at)] as const,
  );
  const bad = KINDS.map((kind) => [`/bad-${kind}`, articlePage(`poison: ${kind}`, 9)] as const);
  paper = await openPaper([...bad, ...good]);
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
  expect(run).toMatchObject({ extracted: GOOD, dead: KINDS.length, failed: 0, pending: 0 });
  const letters = await app.store.deadLetters({ limit: 10 });
  expect(letters.map(({ url }) => `${url}`).toSorted()).toEqual(
    KINDS.map((kind) => paper.url(`/bad-${kind}`)).toSorted(),
  );
  const reasons = Object.fromEntries(letters.map(({ url, reason }) => [url?.split("-").at(-1), reason]));
  expect(reasons).toMatchObject({
    throw: expect.stringMatching(/a bug of the reader/),
    exit: expect.stringMatching(/ended with 7/),
    loop: expect.stringMatching(/took longer than 1.5 s/),
    // On a busy machine the deadline may come first.
    eat: expect.stringMatching(/out of memory|took longer/),
  });
  for (const kind of KINDS) expect(paper.answers.get(`/bad-${kind}`)).toHaveLength(3);
  const [proof] = await reconcile(app, 1);
  expect(proof).toMatchObject({ open: 0, putBack: 0, faults: [] });
}, 120_000);

test("a dead letter that is put back after its cause is gone ends like any other page", async () => {
  for (const kind of KINDS) paper.pages.set(`/bad-${kind}`, articlePage(`Mended ${kind}`, 31));
  expect(await replayDeadLetters(app, "all")).toBe(KINDS.length);
  await app.queue.idle(["ingest", "extract"]);
  expect(await app.store.deadLetters({ limit: 10 })).toEqual([]);
  const [run] = await app.store.runs(1);
  const counted = await app.store.runSummary(run?.id ?? "");
  expect(counted).toMatchObject({ extracted: GOOD + KINDS.length, dead: 0, pending: 0 });
}, 60_000);
