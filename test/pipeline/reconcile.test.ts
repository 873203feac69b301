import { setTimeout as sleep } from "node:timers/promises";
import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { queuePages } from "../../src/pipeline/queue-pages.ts";
import { reconcile } from "../../src/pipeline/reconcile.ts";
import { settleRuns } from "../../src/pipeline/settle-runs.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import type { Queue } from "../../src/queue/queue.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { articlePage, openPaper, type Paper } from "./paper.ts";

let folder: string;
let paper: Paper;
let app: App;

beforeAll(async () => {
  folder = temporaryFolder("reconcile");
  const pages = Array.from(
    { length: 12 },
    (_, at) => [`/page-${at}`, articlePage(`Ford ${at}`, 11 + at)] as const,
  );
  paper = await openPaper(pages);
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null, retryDelayMs: 50 };
  app = await openApp({ ...config, connectTo: paper.connectTo }, { warn: () => undefined });
}, 60_000);

afterAll(async () => {
  await app?.close();
  await paper?.close();
  removeFolder(folder);
});

test("what stands in the ledger and in no queue is found, put back, and then ingested; the run is finished", async () => {
  await app.store.saveOutlets([paper.outlet]);
  await app.store.startRun("lost", new Date().toISOString());
  const pages = [...paper.pages.keys()].map((path) => ({ url: paper.url(path), publishedAt: null }));
  // A queue that forgets, as one does that is wiped between the ledger and the work.
  const forgetful: Queue = { ...app.queue, add: async () => undefined };
  await queuePages("lost", paper.outlet, pages, "feed", { ...app, queue: forgetful });
  const before = await reconcile(app, 5);
  expect(before).toEqual([{ run: "lost", discovered: 12, open: 12, putBack: 12, faults: [] }]);
  // They are known now: a second look finds nothing lost.
  expect((await reconcile(app, 5))[0]).toMatchObject({ open: 12, putBack: 0 });

  await workJobs(app);
  await app.queue.idle(["ingest", "extract"]);
  expect(await settleRuns(app)).toEqual({ putBack: 0, open: 0 });
  expect(await app.store.runSummary("lost")).toMatchObject({ extracted: 12, pending: 0, failed: 0 });
  expect(await app.store.unfinishedRuns()).toEqual([]);
}, 60_000);

test("a ledger that the store does not bear out is a fault with its address", async () => {
  const url = paper.url("/never-stored");
  await app.store.startRun("false", new Date().toISOString());
  await app.store.recordDiscoveries("false", [
    { url, outlet: "paper", foundIn: "feed", state: "queued", reason: null },
  ]);
  await app.store.recordState("false", url, "extracted", null);
  await sleep(1);
  const found = (await reconcile(app, 5)).find(({ run }) => run === "false");
  expect(found?.faults).toEqual([
    `${url}: extracted, but no article version of it is stored`,
    `${url}: fetched, but no snapshot of it is stored`,
  ]);
});
