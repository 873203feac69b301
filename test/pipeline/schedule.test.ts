import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { summaryFaults } from "../../src/domain/run.ts";
import { planOutlets, startDue } from "../../src/pipeline/schedule.ts";
import { settleRuns } from "../../src/pipeline/settle-runs.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { articlePage, openPaper, type Paper } from "./paper.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let folder: string;
let paper: Paper;
let app: App;
let clock = Date.parse("2026-03-02T12:00:00Z");

beforeAll(async () => {
  folder = temporaryFolder("schedule");
  paper = await openPaper([
    ["/one", articlePage("Orrow", 14)],
    ["/two", articlePage("Pell", 27)],
  ]);
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null, retryDelayMs: 20 };
  const opened = await openApp({ ...config, connectTo: paper.connectTo }, { warn: () => undefined });
  app = { ...opened, now: () => new Date(clock) };
  await workJobs(app);
  await planOutlets([paper.outlet], app);
}, 60_000);

afterAll(async () => {
  await app?.close();
  await paper?.close();
  removeFolder(folder);
});

/** Lets time pass, starts what is due then and waits until it is done. */
async function after(ms: number) {
  clock += ms;
  const run = await startDue(app);
  if (run === null) return null;
  await app.queue.idle(["discover", "ingest", "extract"]);
  expect(await settleRuns(app)).toEqual({ putBack: 0, open: 0 });
  const summary = await app.store.runSummary(run);
  expect(summaryFaults(summary)).toEqual([]);
  return summary;
}
const feed = async () => (await app.store.listStates())[0];

test("a list that is new is due at once; what it names is ingested", async () => {
  expect(await after(0)).toMatchObject({ discovered: 2, extracted: 2, failed: 0 });
  expect(await after(0)).toBeNull();
});

test("young pages are looked at again and cost no body; known ones are not queued again by the feed", async () => {
  paper.answers.clear();
  const run = await after(16 * MINUTE);
  expect(run).toMatchObject({ discovered: 2, unchanged: 2, extracted: 0 });
  expect(paper.answers.get("/one")).toEqual([304]);
  expect(paper.answers.get("/feed.xml")).toEqual([304]);
});

test("a new page is found by the feed, and the feed is asked sooner", async () => {
  const before = (await feed())?.intervalMs ?? 0;
  paper.pages.set("/three", articlePage("Tarn", 45));
  let found = 0;
  for (let hour = 0; hour < 3 && found === 0; hour++) found = (await after(60 * MINUTE))?.extracted ?? 0;
  expect(found).toBe(1);
  expect((await feed())?.intervalMs).toBeLessThan(before);
});

test("a changed figure is found by looking again; a page that is gone is recorded with its time and left", async () => {
  paper.pages.set("/one", articlePage("Orrow", 19));
  paper.pages.set("/two", 410);
  const run = await after(DAY / 2);
  expect(run).toMatchObject({ extracted: 1, failed: 1 });
  expect(run?.reasons).toMatchObject({ "HTTP 410": 1 });
  const page = await app.store.knownPage(paper.url("/two"));
  expect(page?.goneAt).toBe(new Date(clock).toISOString());
  const figures = (await app.store.printedClaims({ currentOnly: false })).map(({ claim }) => claim.number);
  expect(figures.toSorted()).toEqual(["14", "19", "27", "45"]);
  paper.answers.clear();
  await after(DAY / 2);
  expect(paper.answers.get("/two")).toBeUndefined();
});

test("a schedule outlives its process: the same lists are due as before", async () => {
  const before = await app.store.listStates();
  await planOutlets([paper.outlet], app);
  expect(await app.store.listStates()).toEqual(before);
});

test("a page that could not be had is looked at again by itself", async () => {
  paper.pages.set("/one", 429);
  paper.answers.clear();
  await after(DAY);
  // The paper of this test says no time; three tries, then the page waits for its next look.
  expect(paper.answers.get("/one")).toEqual([429, 429, 429]);
  paper.pages.set("/one", articlePage("Orrow", 23));
  await after(DAY);
  await after(DAY);
  const figures = (await app.store.printedClaims()).map(({ claim }) => claim.number);
  expect(figures).toContain("23");
});
