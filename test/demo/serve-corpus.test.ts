import { connect } from "node:net";
import { resolve } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { parseFeed } from "feedsmith";
import robotsParserModule from "robots-parser";
import { type Edition, loadCorpus, versionAt } from "../../src/demo/load-corpus.ts";
import { type CorpusServer, serveCorpus } from "../../src/demo/serve-corpus.ts";
import { Outlet } from "../../src/domain/outlet.ts";
import { Story } from "../../src/domain/story.ts";
import { get } from "./get.ts";

// The package is CommonJS whose types speak of a default export that it does not have at run time.
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;
const corpusDir = resolve(import.meta.dirname, "../../corpus");
const corpus = loadCorpus(corpusDir);
const outletOf = (id: string) => corpus.outlets.find((outlet) => outlet.id === id) ?? corpus.outlets[0]!;

async function withServer<T>(edition: Edition, use: (server: CorpusServer, at: string) => Promise<T>) {
  const server = await serveCorpus({ corpusDir, edition });
  try {
    return await use(server, Object.values(server.connectTo)[0] ?? "");
  } finally {
    await server.close();
  }
}

/** Status, or "broken" when the connection ends in mid page. */
const outcome = (url: string, at: string) =>
  get(url, at).then(
    ({ status }) => status,
    () => "broken" as const,
  );

test("every address of the corpus answers as its file says", async () => {
  const expected = { page: 200, cut: "broken", error: 500, missing: 404 } as const;
  await withServer(2, async (_, at) => {
    const answers = corpus.outlets.flatMap(({ articles }) =>
      articles.map(async (article) => [article.url, await outcome(article.url, at)]),
    );
    const wanted = corpus.outlets.flatMap(({ articles }) =>
      articles.map((article) => [article.url, expected[versionAt(article, 2)?.front.serve ?? "missing"]]),
    );
    expect(await Promise.all(answers)).toEqual(wanted);
    expect(new Set(wanted.map(([, status]) => status))).toEqual(new Set([200, "broken", 500, 404]));
  });
});

test("an article of the second pass is not there in the first", async () => {
  await withServer(1, async (_, at) => {
    expect(await outcome("http://nordsender.example/world/ostrel-verdicts", at)).toBe(404);
  });
});

describe("feeds and sitemaps", () => {
  test.each(corpus.outlets.map(({ id }) => id))("the feed of %s lists what it shows", async (id) => {
    const outlet = outletOf(id);
    const shown = outlet.articles.filter((article) => versionAt(article, 1)).map(({ url }) => url);
    const { body } = await withServer(1, (_, at) => get(outlet.home + outlet.feed.path, at));
    const { format, feed } = parseFeed(body.toString());
    expect(format).toBe(outlet.feed.format);
    const items = ("items" in feed ? feed.items : "entries" in feed ? feed.entries : []) ?? [];
    const links = items.map((item) =>
      "links" in item ? item.links?.[0]?.href : "link" in item ? item.link : "url" in item ? item.url : null,
    );
    expect(links.map((link) => (link ?? "").replace(/\?utm_.*/, "")).toSorted()).toEqual(shown.toSorted());
    expect(JSON.stringify(items).match(/20\d\d/g)?.length).toBeGreaterThanOrEqual(items.length);
  });

  test("sitemaps list the same addresses as the feeds, so each is found twice", async () => {
    await withServer(1, async (server, at) => {
      const withSitemap = server.outlets.filter(({ sitemaps }) => sitemaps.length > 0);
      expect(withSitemap.length).toBeGreaterThanOrEqual(3);
      for (const { id, sitemaps } of withSitemap) {
        const { body } = await get(sitemaps[0] ?? "", at);
        const { urlset } = new XMLParser({ removeNSPrefix: true }).parse(body.toString());
        const shown = outletOf(id).articles.filter((article) => versionAt(article, 1));
        expect(urlset.url.map(({ loc }: { loc: string }) => loc)).toEqual(shown.map(({ url }) => url));
      }
    });
  });

  test("one feed lists a page that robots.txt forbids, and one adds tracking to an address", async () => {
    await withServer(1, async (_, at) => {
      const { body } = await get("http://harrow-courier.example/robots.txt", at);
      const robots = robotsParser("http://harrow-courier.example/robots.txt", body.toString());
      const forbidden = outletOf("harrow-courier").articles.filter(({ url }) =>
        robots.isDisallowed(url, "anybody"),
      );
      expect(forbidden.map(({ url }) => new URL(url).pathname)).toEqual(["/private/desk-notes"]);
      const feed = await get("http://newsbundle24.example/feed.json", at);
      expect(feed.body.toString()).toContain("?utm_source=feed");
    });
  });
});

describe("unchanged pages", () => {
  const first = (id: string) =>
    outletOf(id).articles.find(({ first: file }) => file.front.serve === "page")!.url;

  test("an ETag is answered with 304, a wrong one with the page", async () => {
    await withServer(1, async (_, at) => {
      const { headers } = await get(first("meridian-wire"), at);
      const again = await get(first("meridian-wire"), at, { "if-none-match": headers["etag"] ?? "" });
      expect([again.status, again.body.byteLength]).toEqual([304, 0]);
      expect((await get(first("meridian-wire"), at, { "if-none-match": '"other"' })).status).toBe(200);
    });
  });

  test("Last-Modified is answered with 304, an older date with the page", async () => {
    await withServer(1, async (_, at) => {
      const { headers } = await get(first("nordsender"), at);
      const since = headers["last-modified"] ?? "";
      expect((await get(first("nordsender"), at, { "if-modified-since": since })).status).toBe(304);
      const earlier = new Date(Date.parse(since) - 1000).toUTCString();
      expect((await get(first("nordsender"), at, { "if-modified-since": earlier })).status).toBe(200);
    });
  });

  test("one outlet gives nothing to compare", async () => {
    const { headers } = await withServer(1, (_, at) =>
      get("http://apn-noticias.example/nota.php?id=20260112", at),
    );
    expect([headers["etag"], headers["last-modified"]]).toEqual([undefined, undefined]);
  });
});

test("the second pass changes exactly the pages meant", async () => {
  const bodies = (edition: Edition) =>
    withServer(edition, async (_, at) => {
      const pages = corpus.outlets.flatMap(({ articles }) => articles);
      const got = pages.map(async ({ url }) => [
        url,
        await get(url, at).then(
          ({ status, body }) => `${status} ${body.toString("latin1")}`,
          () => "broken",
        ),
      ]);
      return Object.fromEntries(await Promise.all(got)) as Record<string, string>;
    });
  const [before, after] = [await bodies(1), await bodies(2)];
  const changed = Object.keys(after).filter((url) => before[url] !== after[url]);
  expect(changed.toSorted()).toEqual([
    "http://caldera-ledger.example/markets/2026/mine-santa-brigida",
    "http://harrow-courier.example/news/coroner-names-35",
    "http://harrow-courier.example/news/tolmen-toll-climbs",
    "http://meridian-wire.example/world/2026/01/13/venezuela-counts-differ",
    "http://meridian-wire.example/world/2026/02/10/tolmen-breach",
    "http://newsbundle24.example/world/dam-failure-kills-seven",
    "http://nordsender.example/world/live/ostrel-2026-03-07",
    "http://nordsender.example/world/ostrel-verdicts",
    "http://nordsender.example/world/topics/venezuela",
  ]);
});

test("setEdition switches while the server runs", async () => {
  const url = "http://nordsender.example/world/ostrel-verdicts";
  await withServer(1, async (server, at) => {
    expect(await outcome(url, at)).toBe(404);
    server.setEdition(2);
    expect(await outcome(url, at)).toBe(200);
    expect(server.requests()).toEqual([
      { host: "nordsender.example", path: "/world/ostrel-verdicts", status: 404 },
      { host: "nordsender.example", path: "/world/ostrel-verdicts", status: 200 },
    ]);
  });
});

test("the state agency's pages are windows-1252 and say so only in the page", async () => {
  const { headers, body } = await withServer(1, (_, at) =>
    get("http://apn-noticias.example/nota.php?id=20260119", at),
  );
  expect(headers["content-type"]).toBe("text/html");
  expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body)).toThrow();
  expect(new TextDecoder("windows-1252").decode(body)).toContain("Economía");
});

test("a person can click through the outlets by path", async () => {
  await withServer(1, async (server, at) => {
    const index = await get(server.origin, at);
    expect(index.body.toString()).toContain('<a href="/meridian-wire.example/">Meridian Wire</a>');
    const front = await get(`${server.origin}harrow-courier.example/`, at);
    expect(front.body.toString()).toContain('<a href="/harrow-courier.example/news/tolmen-dam-gives-way">');
    const page = await get(`${server.origin}harrow-courier.example/news/tolmen-dam-gives-way`, at);
    expect(page.status).toBe(200);
    expect((await get(`${server.origin}nowhere.example/`, at)).status).toBe(404);
  });
});

test("outlets and stories are valid, and every outlet has an address to connect to", async () => {
  await withServer(1, async ({ outlets, stories, connectTo }) => {
    expect(outlets.map((outlet) => Outlet.parse(outlet))).toEqual(outlets);
    expect(stories.map((story) => Story.parse(story))).toEqual(stories);
    expect(Object.keys(connectTo)).toEqual(outlets.map(({ home }) => new URL(home).hostname));
  });
});

test("a taken port is an error", async () => {
  await withServer(1, async ({ origin }) => {
    const port = Number(new URL(origin).port);
    await expect(serveCorpus({ corpusDir, edition: 1, port })).rejects.toThrow("EADDRINUSE");
  });
});

test("requests that make no sense are refused, and the server goes on", async () => {
  await withServer(1, async ({ origin }, at) => {
    const [hostname, port] = at.split(":");
    const raw = (head: string) =>
      new Promise<string>((done, fail) => {
        const socket = connect(Number(port), hostname, () => socket.end(head));
        socket.on("data", (chunk: Buffer) => done(chunk.toString())).on("error", fail);
      });
    expect(await raw("GET // HTTP/1.1\r\nHost: x\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")).toMatch(/^HTTP\/1\.1 405 /);
    expect((await get(origin, at)).status).toBe(200);
  });
});
