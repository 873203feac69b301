import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { UsageError } from "../../src/domain/errors.ts";
import { Story } from "../../src/domain/story.ts";
import { reextract } from "../../src/pipeline/re-extract.ts";
import { reconcile } from "../../src/pipeline/reconcile.ts";
import { holdStory, keepRetention, removeArticle } from "../../src/pipeline/retention.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { createTestDatabase, describeOn } from "../servers/test-servers.ts";
import { articlePage, openPaper, type Paper } from "./paper.ts";

const DAY = 24 * 60 * 60 * 1000;
const asked = { by: "R. Ortiz", why: "request of 3 May" };
const stories = [Story.parse({ id: "pell", name: "Pell", all: ["Pell"] })];
const bothPages = [
  [
    "/two",
    articlePage("Pell", 27).replace("</main>", '<a rel="next" href="/two?page=2">Next page</a></main>'),
  ],
  ["/two?page=2", articlePage("Pell", 31)],
] as const;

function retentionOn(database: () => Promise<{ url: string; drop: () => Promise<void> } | null>) {
  let folder: string;
  let paper: Paper;
  let app: App;
  let server: { url: string; drop: () => Promise<void> } | null = null;
  let days = 0;

  beforeEach(async () => {
    days = 0;
    folder = temporaryFolder("retention");
    server = await database();
    paper = await openPaper([
      ["/one", articlePage("Orrow", 14)],
      ["/two", articlePage("Pell", 27)],
    ]);
    const config = { ...loadConfig({ data: folder }), databaseUrl: server?.url ?? null, redisUrl: null };
    const opened = await openApp(
      { ...config, stories, connectTo: paper.connectTo },
      { warn: () => undefined },
    );
    app = { ...opened, now: () => new Date(Date.now() + days * DAY) };
    await workJobs(app);
    await run();
  }, 60_000);

  afterEach(async () => {
    await app?.close();
    await paper?.close();
    await server?.drop();
    removeFolder(folder);
  });

  const run = () => runIngestion(app, { outlets: [paper.outlet] });
  const claims = async () => app.store.printedClaims();
  const figures = async () => (await claims()).map(({ claim }) => claim.number).toSorted();
  const idOf = async (path: string) =>
    (await claims()).find(({ url }) => url === paper.url(path))?.claim.articleId ?? "";
  const snapshotOf = async (path: string) => (await app.store.version(await idOf(path)))?.snapshot ?? "";

  test("what is old is dropped, but for the claims and the sentences that print them; every offset holds", async () => {
    const id = await snapshotOf("/one");
    const snapshot = await app.store.snapshot(id);
    const whole = (await app.store.version(await idOf("/one")))?.text ?? "";
    days = 31;
    expect(await keepRetention({ snapshotDays: 30, textDays: 40 }, app)).toEqual({ snapshots: 2, texts: 0 });
    expect(await app.store.snapshot(id)).toBeNull();
    days = 41;
    expect(await keepRetention({ snapshotDays: 30, textDays: 40 }, app)).toEqual({ snapshots: 0, texts: 2 });
    const kept = (await app.store.article(await idOf("/one")))?.text ?? "";
    expect(kept).toHaveLength(whole.length);
    expect(kept).toContain("At least 14 people were killed when the storm hit Orrow");
    expect(kept).not.toContain("Schools opened their halls");
    for (const { claim } of await claims()) {
      const text = (await app.store.article(claim.articleId))?.text ?? "";
      expect(text.slice(claim.position.start, claim.position.end)).toBe(claim.number);
    }
    expect(await figures()).toEqual(["14", "27"]);

    // New rules have nothing to read there, and take nothing away.
    for await (const changes of reextract(app)) expect(changes).toBeNull();
    expect(await figures()).toEqual(["14", "27"]);
    expect((await reconcile(app, 5)).flatMap(({ faults }) => faults)).toEqual([]);

    // The same bytes, fetched again.
    if (snapshot) await app.store.saveSnapshot({ ...snapshot, fetchedAt: app.now().toISOString() });
    expect((await app.store.snapshot(id))?.body).toEqual(snapshot?.body);
  });

  test("nothing of a story under hold is dropped or removed, until the hold is lifted", async () => {
    await expect(removeArticle(paper.url("/two"), { by: " ", why: "x" }, app)).rejects.toThrow(UsageError);
    await expect(holdStory("pell", { by: "x", why: "" }, app)).rejects.toThrow(/--by.*--why/);
    await expect(holdStory("nope", asked, app)).rejects.toThrow("there is no story nope; there are pell");
    await expect(removeArticle(paper.url("/nope"), asked, app)).rejects.toThrow(/no article of .* is stored/);

    await holdStory("pell", asked, app);
    days = 100;
    expect(await keepRetention({ snapshotDays: 1, textDays: 1 }, app)).toEqual({ snapshots: 1, texts: 1 });
    expect(await app.store.snapshot(await snapshotOf("/two"))).not.toBeNull();
    expect((await app.store.article(await idOf("/two")))?.text).toContain("Schools opened their halls");
    await expect(removeArticle(paper.url("/two"), asked, app)).rejects.toThrow(
      /the story pell, which R\. Ortiz put under hold on .* \(request of 3 May\); the hold must be lifted first/,
    );

    await app.store.liftHolds("pell", { by: "R. Ortiz", at: app.now().toISOString() });
    expect(await app.store.holds()).toMatchObject([
      { story: { id: "pell" }, ...asked, liftedBy: "R. Ortiz" },
    ]);
    expect(await keepRetention({ snapshotDays: 1, textDays: 1 }, app)).toEqual({ snapshots: 1, texts: 1 });
  });

  test("a removed article leaves a tombstone, is gone everywhere, and is not fetched again", async () => {
    const [version, snapshot] = [await idOf("/two"), await snapshotOf("/two")];
    const stored = await app.store.snapshot(snapshot);
    const stone = await removeArticle(`${paper.url("/two")}?utm_source=feed`, asked, app);
    expect(stone).toMatchObject({
      articleUrl: paper.url("/two"),
      ...asked,
      versions: [version],
      snapshots: [stored?.sha256],
      claims: 1,
    });
    expect(await app.store.tombstones(5)).toEqual([stone]);
    expect(await app.store.article(version)).toBeNull();
    expect(await app.store.snapshot(snapshot)).toBeNull();
    expect(await app.store.version(version)).toMatchObject({
      title: "",
      text: "",
      byline: null,
      details: null,
    });
    expect(await figures()).toEqual(["14"]);
    expect((await reconcile(app, 5)).flatMap(({ faults }) => faults)).toEqual([]);

    paper.answers.clear();
    paper.pages.set("/two", articlePage("Pell", 28));
    expect(await run()).toMatchObject({
      skipped: 1,
      unchanged: 1,
      reasons: { "its article was removed on request": 1 },
    });
    expect(paper.answers.get("/two")).toBeUndefined();

    // Under an address that nobody knew, as a copy that names the first as canonical.
    const copy = articlePage("Pell", 28).replace(
      "</head>",
      `<link rel="canonical" href="${paper.url("/two")}"></head>`,
    );
    paper.pages.set("/copy", copy);
    expect(await run()).toMatchObject({ skipped: 2, extracted: 0 });
    expect(await figures()).toEqual(["14"]);
    paper.answers.clear();
    await run();
    expect(paper.answers.get("/copy")).toBeUndefined();
  });

  test("the further pages of an article go with it", async () => {
    for (const [path, page] of bothPages) paper.pages.set(path, page);
    await run();
    const ids = await app.store.snapshotIds({ story: stories[0] ?? Story.parse({}) });
    expect(ids.length).toBeGreaterThan(2);
    await removeArticle(paper.url("/two"), asked, app);
    for (const id of ids) expect(await app.store.snapshot(id)).toBeNull();
  });
}

describe("retention, embedded", () => retentionOn(async () => null));
describeOn(["PostgreSQL"], "retention on PostgreSQL", () => retentionOn(createTestDatabase));
