import { createHash } from "node:crypto";
import { placeOf } from "../../src/domain/claim-place.ts";
import { summaryFaults } from "../../src/domain/run.ts";
import type { Snapshot } from "../../src/domain/snapshot.ts";
import type { Discovery, Store } from "../../src/store/store.ts";
import { claim, story, tern, version } from "./samples.ts";

const AT = "2026-03-02T12:00:00.000Z";
const queued = (url: string): Discovery => ({
  url,
  outlet: "tern",
  foundIn: "feed",
  state: "queued",
  reason: null,
});
const thrice = <T>(write: () => Promise<T>) => Promise.all([write(), write(), write()]);

/** What every store must do, whatever database it stands on. `open` gives a new, empty one. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.saveOutlets([tern]);
    await store.startRun("run-1", AT);
  }, 60_000);
  afterAll(() => store.close());

  test("outlets and stories come back whole, and a later save replaces by id", async () => {
    await store.saveOutlets([{ ...tern, name: "Old Tern" }]);
    await store.saveOutlets([tern]);
    await store.saveStories([story({ id: "ferry", any: ["ferry"], from: "2026-03-01" })]);
    expect(await store.outlets()).toEqual([tern]);
    expect(await store.stories()).toEqual([story({ id: "ferry", any: ["ferry"], from: "2026-03-01" })]);
  });

  test("a snapshot's bytes come back exactly, stored once", async () => {
    const body = new Uint8Array([0, 255, 10, 13, 128, 0]);
    const snapshot: Snapshot = {
      id: "bytes",
      url: "https://tern.example/a",
      finalUrl: "https://tern.example/a",
      fetchedAt: AT,
      status: 200,
      contentType: null,
      headers: { "x-name": "Brännö" },
      sha256: createHash("sha256").update(body).digest("hex"),
      body,
    };
    await thrice(() => store.saveSnapshot(snapshot));
    const stored = await store.snapshotBody("bytes");
    expect(stored && [...stored]).toEqual([...body]);
    expect(await store.snapshotBody("none")).toBeNull();
  });

  test("a version saved three times at once is stored once", async () => {
    expect((await thrice(() => store.saveVersion(version()))).filter(Boolean)).toEqual([true]);
    expect(await store.version("v1")).toEqual({ ...version(), kept: "whole" });
    expect(await store.article("v1")).toEqual({
      id: "v1",
      url: "https://tern.example/ferry",
      outlet: "tern",
      publishedAt: "2026-03-02T10:00:00+01:00",
      title: "Ferry sinks off Brännö",
      text: version().text,
    });
    expect(await store.article("none")).toBeNull();
  });

  test("claims saved three times at once count as new once", async () => {
    const claims = [claim("v1"), claim("v1", 20, { kind: "missing" })];
    const fresh = await thrice(() => store.saveClaims(claims, "run-1"));
    expect(fresh.reduce((sum, count) => sum + count)).toBe(2);
    const printed = await store.printedClaims();
    expect(printed.map((row) => row.claim)).toEqual(claims);
    expect(printed[0]).toMatchObject({
      outlet: "tern",
      outletName: "The Tern",
      url: "https://tern.example/ferry",
      version: 1,
      current: true,
    });
  });

  test("claims are filtered by outlet, kind and story", async () => {
    const count = async (filter: Parameters<Store["printedClaims"]>[0]) =>
      (await store.printedClaims(filter)).length;
    expect(await count({ outlet: "tern" })).toBe(2);
    expect(await count({ outlet: "gull" })).toBe(0);
    expect(await count({ kind: "missing" })).toBe(1);
    expect(await count({ story: story({ all: ["FERRY", "branno"], any: ["coast guard", "navy"] }) })).toBe(2);
    expect(await count({ story: story({ all: ["ferry", "train"] }) })).toBe(0);
    expect(await count({ story: story({ any: ["navy"] }) })).toBe(0);
    expect(await count({ story: story({ all: ["ferry"], none: ["Coast Guard"] }) })).toBe(0);
    expect(await count({ story: story({ from: "2026-03-02", to: "2026-03-02" }) })).toBe(2);
    expect(await count({ story: story({ from: "2026-03-03" }) })).toBe(0);
    expect(await count({ story: story({ to: "2026-03-01" }) })).toBe(0);
    expect(await count({ story: story({ any: ["100%", "it's", "f_rry"] }) })).toBe(0);
  });

  test("a changed text is the next version; the old one stays and is no longer current", async () => {
    const changed = version({ id: "v2", text: "At least 19 people died when a ferry sank." });
    expect(await store.saveVersion(changed)).toBe(true);
    await store.saveClaims([claim("v2", 9, { number: "19" })], "run-1");
    expect((await store.printedClaims()).map((row) => [row.version, row.claim.number])).toEqual([[2, "19"]]);
    const all = await store.printedClaims({ currentOnly: false });
    expect(all.map((row) => [row.version, row.current])).toEqual([
      [1, false],
      [1, false],
      [2, true],
    ]);
    // The page goes back to what it said before: no third version, and the first one is current again.
    expect(await store.saveVersion(version())).toBe(false);
    expect((await store.printedClaims()).map((row) => row.version)).toEqual([1, 1]);
  });

  test("versions saved at once each get a number of their own", async () => {
    const articleUrl = "https://tern.example/race";
    const ids = Array.from({ length: 8 }, (_, at) => `race-${at}`);
    await Promise.all(ids.map((id) => store.saveVersion(version({ id, articleUrl, text: id }))));
    for (const id of ids) await store.saveClaims([claim(id)], "run-1");
    const rows = await store.printedClaims({ currentOnly: false });
    const numbers = rows.filter((row) => row.url === articleUrl).map((row) => row.version);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("text keeps quotes, emoji, NFD letters, line ends and its length; only NUL is replaced", async () => {
    const text = "“Twelve” — e\u0301 \u{1F6A2}\r\n\r\n\u00a0'; drop table claims; --\0 end";
    await store.saveVersion(version({ id: "odd", articleUrl: "https://tern.example/odd", text }));
    expect((await store.version("odd"))?.text).toBe(text.replace("\0", "\uFFFD"));
  });

  test("claims come in the order of publication, unknown last", async () => {
    await store.saveVersion(
      version({ id: "late", articleUrl: "https://tern.example/late", publishedAt: null }),
    );
    await store.saveVersion(
      version({
        id: "early",
        articleUrl: "https://tern.example/early",
        publishedAt: "2026-03-02T00:30:00+02:00",
      }),
    );
    await store.saveClaims([claim("late"), claim("early")], "run-1");
    const order = (await store.printedClaims()).map((row) => row.claim.articleId);
    expect(order[0]).toBe("early");
    expect(order.at(-1)).toBe("late");
  });

  test("the ledger takes a URL once a run and counts every state", async () => {
    await store.startRun("run-2", "2026-03-03T12:00:00.000Z");
    const found = ["a", "b", "c", "d", "e"].map((name) => queued(`https://tern.example/${name}`));
    const skipped = {
      ...queued("https://tern.example/f"),
      state: "skipped",
      reason: "no web address",
    } as const;
    const waiting = await thrice(() => store.recordDiscoveries("run-2", [...found, skipped]));
    for (const urls of waiting) expect(urls.toSorted()).toEqual(found.map(({ url }) => url));
    const states = ["extracted", "unchanged", "failed", "no_text"] as const;
    for (const [at, state] of states.entries())
      await store.recordState("run-2", found[at]?.url ?? "", state, state === "failed" ? "HTTP 500" : null);
    // A job that is delivered again finds its own page unchanged; that hides no earlier end.
    await store.recordState("run-2", found[0]?.url ?? "", "unchanged", null);
    // Only what nobody has begun is still to be queued.
    expect(await store.recordDiscoveries("run-2", [...found, skipped])).toEqual([found[4]?.url]);
    const summary = await store.runSummary("run-2");
    expect(summary).toMatchObject({
      discovered: 6,
      skipped: 1,
      queued: 5,
      fetched: 2,
      unchanged: 1,
      failed: 1,
      pending: 1,
      extracted: 1,
      noText: 1,
      newClaims: 0,
      reasons: { "HTTP 500": 1, "no web address": 1 },
    });
    expect(summaryFaults(summary)).toEqual([]);
  });

  test("10,000 URLs of a sitemap go into the ledger in batches", async () => {
    await store.startRun("run-big", "2026-03-01T12:00:00.000Z");
    const found = Array.from({ length: 10_000 }, (_, at) => queued(`https://tern.example/big/${at}`));
    expect(await store.recordDiscoveries("run-big", found)).toHaveLength(10_000);
    expect((await store.runSummary("run-big")).pending).toBe(10_000);
  });

  test("a finished run keeps its counts; runs come newest first", async () => {
    expect((await store.unfinishedRuns()).toSorted()).toEqual(["run-1", "run-2", "run-big"]);
    const summary = await store.finishRun("run-2", "2026-03-03T12:05:00.000Z");
    expect(summary.finishedAt).toBe("2026-03-03T12:05:00.000Z");
    expect((await store.runs(2)).map(({ id }) => id)).toEqual(["run-2", "run-1"]);
    expect((await store.runs(1))[0]).toEqual(summary);
    expect(await store.unfinishedRuns()).not.toContain("run-2");
  });

  test("what a page left behind for a conditional request is replaced by the next fetch", async () => {
    const url = "https://tern.example/known";
    expect(await store.knownPage(url)).toBeNull();
    await store.rememberPage(url, { etag: '"a"', lastModified: null, snapshot: null });
    const newer = { etag: 'W/"b"', lastModified: "Mon, 02 Mar 2026 10:00:00 GMT", snapshot: "bytes" };
    await store.rememberPage(url, newer);
    expect(await store.knownPage(url)).toMatchObject({ ...newer, polls: 0, goneAt: null });
  });

  test("a page counts the polls that found nothing, and when it was first found gone", async () => {
    const url = "https://tern.example/polled";
    const page = { etag: '"a"', lastModified: null, snapshot: "bytes" };
    await store.rememberPage(url, { ...page, outlet: "tern", firstSeen: 1000, recheckAt: 2000 });
    await store.pageUnchanged(url, 3000);
    await store.pageUnchanged(url, 3000);
    expect(await store.knownPage(url)).toMatchObject({ polls: 2, firstSeen: 1000 });
    expect(await store.duePages(2999, 10)).toEqual([]);
    expect(await store.duePages(3000, 10)).toEqual([{ url, outlet: "tern" }]);
    await store.putOffPages([url], 4000);
    expect(await store.duePages(3000, 10)).toEqual([]);
    const gone = { outlet: "tern", status: 410, recheckAt: null };
    await store.pageFailed(url, { ...gone, at: AT });
    await store.pageFailed(url, { ...gone, at: "2026-03-09T12:00:00.000Z" });
    expect(await store.knownPage(url)).toMatchObject({ goneAt: AT });
    // It came back.
    await store.rememberPage(url, { ...page, outlet: "tern" });
    expect(await store.knownPage(url)).toMatchObject({ goneAt: null, polls: 0, firstSeen: 1000 });
    expect(await store.pagesKnown([url, "https://tern.example/never"])).toEqual(new Set([url]));
  });

  test("an article is read from one page: the first, until its own address comes or that one is gone", async () => {
    const article = "https://tern.example/story";
    const [copy, other] = ["https://tern.example/amp/story", "https://tern.example/print/story"];
    expect(await store.articlePage(article, copy)).toBe(copy);
    expect(await store.articlePage(article, other)).toBe(copy);
    expect(await store.articlePage(article, article)).toBe(article);
    expect(await store.articlePage(article, copy)).toBe(article);
    await store.pageFailed(article, { outlet: "tern", status: 404, at: AT, recheckAt: null });
    expect(await store.articlePage(article, copy)).toBe(copy);
  });

  test("one at a time at a host, with the gap; nobody while the host wants to be left alone", async () => {
    const { turns } = store;
    expect(
      (await Promise.all([1, 2, 3, 4].map(() => turns.take("a.example", 0)))).filter((wait) => wait === 0),
    ).toEqual([0]);
    expect(await turns.take("b.example", 0)).toBe(0);
    await turns.keep("a.example");
    await turns.give("a.example", 30);
    const wait = await turns.take("a.example", 60_000);
    expect(wait).toBeGreaterThan(50_000);
    expect(wait).toBeLessThanOrEqual(60_000);
    await turns.hold("a.example", 3_600_000);
    expect(await turns.take("a.example", 0)).toBeGreaterThan(3_500_000);
    const [slowest] = await store.slowestHosts(1);
    expect(slowest).toMatchObject({ host: "a.example", requests: 1, averageMs: 30, slowestMs: 30 });
    expect(slowest?.heldUntil).toMatch(/^20/);
    await store.freeTurns();
    expect(await turns.take("b.example", 0)).toBe(0);
  });

  test("the schedule keeps its times, gives each due list to one caller only, and forgets what no outlet names", async () => {
    const lists = Array.from({ length: 40 }, (_, at) => ({
      outlet: "tern",
      url: `https://tern.example/feed/${at}`,
    }));
    await thrice(() => store.addLists(lists, 900_000, 1000));
    expect(await store.takeDueLists(999, 60_000, 100)).toEqual([]);
    const taken = await Promise.all([1, 2, 3, 4].map(() => store.takeDueLists(1000, 60_000, 10)));
    expect(new Set(taken.flat().map(({ url }) => url)).size).toBe(taken.flat().length);
    while ((await store.takeDueLists(1000, 60_000, 10)).length > 0);
    expect(await store.overdueLists(61_001)).toBe(40);
    const [first] = await store.takeDueLists(61_000, 1000, 1);
    if (!first) throw new Error("a list that was put off is due again");
    const state = {
      ...first,
      etag: '"a"',
      polls: 3,
      intervalMs: 5000,
      dueAt: 9_000_000,
      failureWeight: 0.5,
      reason: "x",
    };
    await store.saveListState(state);
    expect(await store.listState("tern", first.url)).toEqual(state);
    expect(await store.failingLists(5)).toEqual([
      {
        outlet: "tern",
        url: first.url,
        reason: "x",
        triedAt: expect.any(String),
        nextAt: "1970-01-01T02:30:00.000Z",
      },
    ]);
    const named = lists.slice(0, 39).concat({ outlet: "tern", url: "https://tern.example/new" });
    await store.addLists(named, 1, 5);
    await store.keepOnlyLists(named);
    const states = await store.listStates();
    expect(states).toHaveLength(40);
    expect(states.find(({ url }) => url === first.url)).toEqual(state);
    await store.keepOnlyLists([]);
  });

  test("sitemaps come with the index that names them, nested ones too, and go with it", async () => {
    const index = { outlet: "tern", url: "https://tern.example/index.xml" };
    const pace = { intervalMs: 900_000, dueAt: 7 };
    const urls = async () => (await store.listStates()).map(({ url }) => url.split("/").at(-1));
    await store.addLists([index], 900_000, 7);
    const child = (name: string) => `https://tern.example/${name}.xml`;
    const added = await thrice(() => store.keepListsOf(index, [child("a"), child("b")], pace));
    expect(added.toSorted((a, b) => a - b)).toEqual([0, 0, 2]);
    expect(await store.keepListsOf({ ...index, url: child("a") }, [child("a1")], pace)).toBe(1);
    await store.keepOnlyLists([index]);
    expect(await urls()).toEqual(["a.xml", "a1.xml", "b.xml", "index.xml"]);
    expect(await store.keepListsOf(index, [child("a"), child("c")], pace)).toBe(1);
    expect(await urls()).toEqual(["a.xml", "a1.xml", "c.xml", "index.xml"]);
    await store.keepListsOf(index, [], pace);
    await store.keepOnlyLists([index]);
    expect(await urls()).toEqual(["index.xml"]);
    await store.keepOnlyLists([]);
    expect(await urls()).toEqual([]);
  });

  test("a dead letter keeps its payload and reason until it is put back", async () => {
    const letter = {
      id: "dead-1",
      name: "extract",
      payload: { run: "run-2", url: "https://tern.example/a", deep: [1, null] },
      run: "run-2",
      url: "https://tern.example/a",
      reason: "its thread ran out of memory",
      diedAt: AT,
      replayedAt: null,
    };
    await thrice(() => store.bury(letter));
    expect(await store.deadLetters({ limit: 5 })).toEqual([letter]);
    await store.markReplayed("dead-1", AT);
    expect(await store.deadLetters({ limit: 5 })).toEqual([]);
    expect(await store.deadLetters({ limit: 5, replayedToo: true })).toEqual([{ ...letter, replayedAt: AT }]);
  });

  test("a run knows what of it is open, page by page and discovery by discovery", async () => {
    await store.startRun("run-open", AT);
    const url = "https://tern.example/open";
    await store.recordDiscoveries("run-open", [{ ...queued(url), publishedAt: "2026-03-01" }]);
    await store.recordVersion("run-open", url, "v1");
    const open = { url, outlet: "tern", foundIn: "feed", version: "v1", publishedAt: "2026-03-01" };
    expect(await store.openUrls("run-open")).toEqual([open]);
    await store.recordState("run-open", url, "dead", "extract: it crashed");
    expect(await store.openUrls("run-open")).toEqual([]);
    expect(await store.runSummary("run-open")).toMatchObject({ dead: 1, pending: 0 });
    const plan = { id: "discover-1", payload: { outlet: { id: "tern" } } };
    await thrice(() => store.planDiscoveries("run-open", [plan]));
    expect(await store.openDiscoveries("run-open")).toEqual([plan]);
    await store.discoveryDone("run-open", "discover-1");
    expect(await store.openDiscoveries("run-open")).toEqual([]);
    await store.finishRun("run-open", AT);
  });

  test("a failed write leaves the store working", async () => {
    await expect(store.saveClaims([claim("no such version")], "run-1")).rejects.toThrow();
    expect(await store.outlets()).toEqual([tern]);
  });

  test("an article that comes later joins the stories that were asked for before, and one that is removed leaves them", async () => {
    const asked = [story({ id: "gannet", all: ["gannet"] }), story({ id: "train", all: ["train"] })];
    const gannet = { id: "b1", articleUrl: "https://tern.example/gannet", text: "14 gannets." };
    await store.saveVersion(version(gannet));
    await store.saveClaims([claim("b1")], "run");
    expect(await store.storyCounts(asked)).toEqual(
      new Map([
        ["gannet", { claims: 1, articles: 1, outlets: 1 }],
        ["train", { claims: 0, articles: 0, outlets: 0 }],
      ]),
    );
    const articleUrl = "https://tern.example/train";
    await store.saveVersion(
      version({ id: "t1", articleUrl, title: "Train stops", text: "14 met the gannet." }),
    );
    await store.saveClaims([claim("t1")], "run");
    expect(await store.storyCounts(asked)).toEqual(
      new Map([
        ["gannet", { claims: 2, articles: 2, outlets: 1 }],
        ["train", { claims: 1, articles: 1, outlets: 1 }],
      ]),
    );
    expect(await store.countClaims({ story: story({ all: ["train"] }) })).toBe(1);
    await store.removeArticle(articleUrl, { by: "ana", why: "asked for", at: "2026-03-03T00:00:00Z" });
    expect((await store.storyCounts(asked)).get("train")?.claims).toBe(0);
  });

  test("stories that several ask for at once, while articles come, miss none", async () => {
    const asked = Array.from({ length: 4 }, (_, at) =>
      story({ id: `s${at}`, all: ["gull"], none: [`n${at}`] }),
    );
    await Promise.all([
      ...asked.map((one) => store.storyCounts([one])),
      ...Array.from({ length: 12 }, (_, at) => {
        const id = `g${at}`;
        const saved = version({ id, articleUrl: `https://tern.example/${id}`, text: `14 gulls: ${id}` });
        return store.saveVersion(saved).then(() => store.saveClaims([claim(id)], "run"));
      }),
      ...asked.map((one) => store.storyCounts([one])),
    ]);
    const counts = await store.storyCounts(asked);
    expect([...counts.values()].map(({ claims }) => claims)).toEqual([12, 12, 12, 12]);
  });

  test("pages of claims hold the whole list, each once, also those of one article and without a date", async () => {
    await store.saveVersion(
      version({ id: "undated", articleUrl: "https://tern.example/undated", publishedAt: null }),
    );
    await store.saveClaims([claim("undated")], "run");
    const entries = version({
      id: "live",
      articleUrl: "https://tern.example/live",
      publishedAt: "2026-01-02T09:00:00Z",
    });
    await store.saveVersion(entries);
    const starts = [40, 50, 60];
    const moments = ["2026-03-01T09:00:00Z", "2025-12-01T09:00:00Z", "2026-02-01T09:00:00Z"];
    await store.saveClaims(
      starts.map((start, at) => ({
        ...claim("live"),
        id: `live:text:${start}-${start + 2}:released`,
        position: { start, end: start + 2 },
        publishedAt: moments[at] ?? "",
      })),
      "run",
    );
    const all = await store.printedClaims();
    const ids: string[] = [];
    for (let after: ReturnType<typeof placeOf> | undefined; ; ) {
      const page = await store.printedClaims({ page: { limit: 2, ...(after ? { after } : {}) } });
      ids.push(...page.map(({ claim: { id } }) => id));
      const last = page.at(-1);
      if (!last) break;
      after = placeOf(last);
    }
    expect(ids.toSorted()).toEqual(all.map(({ claim: { id } }) => id).toSorted());
    expect(all.find(({ claim: { id } }) => id === ids.at(-1))?.publishedAt).toBeNull();
    expect(await store.countClaims()).toBe(all.length);
  });
}
