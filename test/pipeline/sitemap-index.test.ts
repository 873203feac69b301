import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { planOutlets, startDue } from "../../src/pipeline/schedule.ts";
import { settleRuns } from "../../src/pipeline/settle-runs.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { articlePage, openPaper, type Paper } from "./paper.ts";

const MINUTE = 60_000;
let folder: string;
let paper: Paper;
let app: App;
let clock = Date.parse("2026-03-02T12:00:00Z");

const index = (...paths: string[]) =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>${paper.url(path)}</loc></sitemap>`).join("")}</sitemapindex>`;
const sitemap = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${paper.url(path)}</loc></url>`).join("")}</urlset>`;

beforeAll(async () => {
  folder = temporaryFolder("sitemaps");
  paper = await openPaper([
    ["/one", articlePage("Orrow", 14)],
    ["/two", articlePage("Pell", 27)],
  ]);
  paper.pages.set("/index.xml.gz", index("/old.xml", "/new.xml.gz"));
  paper.pages.set("/old.xml", sitemap("/one"));
  paper.pages.set("/new.xml.gz", sitemap("/two"));
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null, retryDelayMs: 20 };
  const opened = await openApp({ ...config, connectTo: paper.connectTo }, { warn: () => undefined });
  app = { ...opened, now: () => new Date(clock) };
  await workJobs(app);
}, 60_000);

afterAll(async () => {
  await app?.close();
  await paper?.close();
  removeFolder(folder);
});

const outlet = () => ({ ...paper.outlet, feeds: [], sitemaps: [paper.url("/index.xml.gz")] });

/** Lets time pass and does what is due then; the addresses that a run found. */
async function after(ms: number): Promise<number> {
  clock += ms;
  if ((await startDue(app)) === null) return 0;
  await app.queue.idle(["discover", "ingest", "extract"]);
  await settleRuns(app);
  const [run] = await app.store.runs(1);
  return run?.discovered ?? 0;
}

test("on the schedule each sitemap of an index is asked at its own pace, also while the index stays the same", async () => {
  await planOutlets([outlet()], app);
  expect(await after(0)).toBe(0);
  expect(await after(1)).toBe(2);
  const lists = () => app.store.listStates().then((states) => states.map(({ url }) => new URL(url).pathname));
  expect(await lists()).toEqual(["/index.xml.gz", "/new.xml.gz", "/old.xml"]);

  paper.pages.set("/three", articlePage("Tarn", 45));
  paper.pages.set("/new.xml.gz", sitemap("/two", "/three"));
  await after(60 * MINUTE);
  expect(await app.store.knownPage(paper.url("/three"))).not.toBeNull();
  const figures = (await app.store.printedClaims()).map(({ claim }) => claim.number);
  expect(figures.toSorted()).toEqual(["14", "27", "45"]);

  await planOutlets([outlet()], app);
  expect(await lists()).toEqual(["/index.xml.gz", "/new.xml.gz", "/old.xml"]);
  paper.pages.set("/index.xml.gz", index("/new.xml.gz"));
  for (let hour = 0; hour < 24 && (await lists()).length > 2; hour++) await after(60 * MINUTE);
  expect(await lists()).toEqual(["/index.xml.gz", "/new.xml.gz"]);
});

test("a run by hand reads an index and all that it names", async () => {
  paper.pages.set("/index.xml.gz", index("/old.xml", "/new.xml.gz"));
  expect(await runIngestion(app, { outlets: [outlet()] })).toMatchObject({ discovered: 3, unchanged: 3 });
});
