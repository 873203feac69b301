import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { type RunSummary, summaryFaults } from "../../src/domain/run.ts";
import { ingestArticle } from "../../src/pipeline/ingest.ts";
import { discoverRequest } from "../../src/pipeline/job-requests.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { articlePage, openPaper, type Paper } from "./paper.ts";

let folder: string;
let paper: Paper;
let app: App;

beforeAll(async () => {
  folder = temporaryFolder("pipeline");
  paper = await openPaper([
    ["/one", articlePage("Orrow", 14)],
    ["/two", articlePage("Pell", 27)],
    ["/gone", 410],
    ["/broken", 500],
    ["/empty", "<!doctype html><html><head><title>Soon</title></head><body></body></html>"],
    ["/robots.txt", "User-agent: *\nDisallow: /private\n"],
    ["/private/notes", articlePage("Quill", 31)],
  ]);
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null };
  const connect = { connectTo: paper.connectTo, retryDelayMs: 50 };
  app = await openApp({ ...config, ...connect }, { warn: () => undefined });
  await workJobs(app);
}, 60_000);

afterAll(async () => {
  await app?.close();
  await paper?.close();
  removeFolder(folder);
});

const ingest = () => runIngestion(app, { outlets: [paper.outlet] });
const figures = async () => (await app.store.printedClaims()).map(({ claim }) => claim.number).toSorted();
const answered = (path: string) => paper.answers.get(path) ?? [];

const expectSums = (run: RunSummary) => expect(summaryFaults(run)).toEqual([]);

test("the first run stores each page's claims; each other page ends with a reason", async () => {
  const run = await ingest();
  expectSums(run);
  // robots.txt itself is in the feed too and is no article.
  expect(run).toMatchObject({
    discovered: 7,
    skipped: 1,
    queued: 6,
    failed: 2,
    extracted: 2,
    noText: 2,
    pending: 0,
  });
  const reasons = Object.keys(run.reasons).join("; ");
  expect(reasons).toMatch(/robots\.txt/);
  expect(reasons).toMatch(/410/);
  expect(reasons).toMatch(/500/);
  expect(await figures()).toEqual(["14", "27"]);
  expect(run.newClaims).toBe(2);
  expect(answered("/private/notes")).toEqual([]);
  expect(answered("/broken")).toEqual([500, 500, 500]);
  expect(answered("/gone")).toEqual([410]);
});

test("the second run asks whether pages changed, fetches no body again and stores nothing twice", async () => {
  const run = await ingest();
  expectSums(run);
  expect(run).toMatchObject({ extracted: 0, newClaims: 0 });
  expect(run.unchanged).toBeGreaterThanOrEqual(2);
  expect(answered("/one")).toEqual([200, 304]);
  expect(await figures()).toEqual(["14", "27"]);
});

test("a run whose process ended between its plan and the queue is finished by the next one", async () => {
  const run = "left-open";
  await app.store.startRun(run, new Date().toISOString());
  await app.store.planDiscoveries(run, [discoverRequest({ run, outlet: paper.outlet })]);
  await ingest();
  const left = await app.store.runSummary(run);
  expectSums(left);
  expect(left).toMatchObject({ discovered: 7, pending: 0 });
  expect(left.finishedAt).not.toBeNull();
  expect(await app.store.unfinishedRuns()).toEqual([]);
});

test("a page that its server cannot tell unchanged is told so by its bytes", async () => {
  paper.pages.set("/plain", articlePage("Tarn", 45));
  expect(await ingest()).toMatchObject({ extracted: 1, newClaims: 1 });
  const run = await ingest();
  expectSums(run);
  expect(run).toMatchObject({ extracted: 0, newClaims: 0 });
  expect(run.reasons).toMatchObject({ "the same bytes as last time": 1 });
  expect(answered("/plain")).toEqual([200, 200]);
  paper.pages.delete("/plain");
});

test("a changed figure is a new version; the old claim is kept", async () => {
  paper.pages.set("/one", articlePage("Orrow", 19));
  const run = await ingest();
  expectSums(run);
  expect(run).toMatchObject({ extracted: 1, newClaims: 1 });
  expect(await figures()).toEqual(["19", "27", "45"]);
  const all = await app.store.printedClaims({ currentOnly: false });
  const versions = all
    .filter(({ url }) => url.endsWith("/one"))
    .map(({ claim, version }) => [version, claim.number]);
  expect(versions).toEqual([
    [1, "14"],
    [2, "19"],
  ]);
});

test("a job delivered three times at once leaves the rows as if once", async () => {
  paper.pages.set("/three", articlePage("Sedge", 12));
  const url = paper.url("/three");
  const run = "delivered-thrice";
  await app.store.startRun(run, new Date().toISOString());
  await app.store.recordDiscoveries(run, [
    { url, outlet: "paper", foundIn: "feed", state: "queued", reason: null },
  ]);
  const job = { run, url, outlet: "paper", zone: "UTC", gapMs: 0, publishedAt: null };
  await Promise.all([1, 2, 3].map(() => ingestArticle(job, app)));
  await app.queue.idle(["ingest", "extract"]);
  // Once more after everything is done, as a worker that lost its lock would do it.
  await ingestArticle(job, app);
  await app.queue.idle(["ingest", "extract"]);
  const summary = await app.store.runSummary(run);
  expectSums(summary);
  expect(summary).toMatchObject({ discovered: 1, extracted: 1, unchanged: 0, newClaims: 1 });
  expect(await figures()).toEqual(["12", "19", "27", "45"]);
});

test("a feed that is a web page does not stop the others", async () => {
  const outlet = { ...paper.outlet, id: "mixed", feeds: [paper.url("/one"), paper.url("/feed.xml")] };
  const run = await runIngestion(app, { outlets: [outlet] });
  expectSums(run);
  expect(Object.keys(run.reasons).join("; ")).toMatch(/web page, not a feed/);
  expect(run.discovered).toBeGreaterThan(6);
});

test("pages named by hand are ingested, a listed one once", async () => {
  const run = await runIngestion(app, { outlets: [], urls: [paper.url("/two"), paper.url("/two")] });
  expectSums(run);
  expect(run).toMatchObject({ discovered: 1, unchanged: 1, pending: 0 });
});

test("one article once, whichever of its pages was found; pages that wrongly share an address are two", async () => {
  const withCanonical = (page: string, path: string) =>
    page.replace("<head>", `<head><link rel="canonical" href="${paper.url(path)}">`);
  const storm = articlePage("Reed", 51);
  paper.pages.set("/reed", withCanonical(storm, "/reed"));
  paper.pages.set(
    "/amp/reed",
    withCanonical(storm.replace("<main>", "<main><p>Our mobile edition.</p>"), "/reed"),
  );
  paper.pages.set("/marsh", withCanonical(articlePage("Marsh", 61), "/reed"));
  paper.pages.set("/fen", withCanonical(articlePage("Fen", 71), "/"));
  const urls = ["/reed", "/amp/reed", "/reed?utm_source=mail", "/marsh", "/fen"].map(paper.url);
  // One after the other, so that it is known which page came first.
  for (const url of urls) await runIngestion(app, { outlets: [], urls: [url] });
  const printed = await app.store.printedClaims({ currentOnly: false });
  const of = (number: string) =>
    printed.filter(({ claim }) => claim.number === number).map(({ url, version }) => [url, version]);
  expect(of("51")).toEqual([[paper.url("/reed"), 1]]);
  expect(of("61")).toEqual([[paper.url("/marsh"), 1]]);
  expect(of("71")).toEqual([[paper.url("/fen"), 1]]);
  const run = (await app.store.runs(20)).find(({ reasons }) =>
    Object.keys(reasons).some((reason) => reason.startsWith("the same article")),
  );
  expect(run).toMatchObject({
    discovered: 1,
    skipped: 1,
    reasons: { [`the same article as ${paper.url("/reed")}`]: 1 },
  });
});

test("a change that the server hides behind 304 is found by the poll that asks for the whole page", async () => {
  paper.pages.set("/stuck", articlePage("Quill", 31));
  const url = paper.url("/stuck");
  const look = async (round: number) => {
    const run = `stuck-${round}`;
    await app.store.startRun(run, new Date().toISOString());
    const found = { url, outlet: "paper", foundIn: "feed", state: "queued", reason: null } as const;
    await app.store.recordDiscoveries(run, [found]);
    await ingestArticle({ run, url, outlet: "paper", zone: "UTC", gapMs: 0, publishedAt: null }, app);
    await app.queue.idle(["extract"]);
  };
  await look(0);
  paper.pages.set("/stuck", articlePage("Quill", 33));
  paper.stuck.add("/stuck");
  for (let round = 1; round <= 9; round++) await look(round);
  expect(answered("/stuck")).toEqual([200, ...Array.from({ length: 9 }, () => 304)]);
  expect(await figures()).toContain("31");
  await look(10);
  expect(answered("/stuck").at(-1)).toBe(200);
  expect(await figures()).toContain("33");
  expect(await figures()).not.toContain("31");
});
