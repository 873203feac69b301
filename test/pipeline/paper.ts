import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { Outlet } from "../../src/domain/outlet.ts";

/** A newspaper of the tests' own on loopback: pages by path, entity tags, a feed of all its articles. */
export interface Paper {
  readonly outlet: Outlet;
  /** For the config: where its host is served. */
  readonly connectTo: Record<string, string>;
  /** Path -> page; change it as a paper changes its pages. A number is an HTTP status. */
  readonly pages: Map<string, string | number>;
  /** Status of every answer so far, by path. */
  readonly answers: Map<string, number[]>;
  /** Paths whose server says "not modified" whatever became of the page. */
  readonly stuck: Set<string>;
  /** Milliseconds before each answer. */
  delayMs: number;
  readonly url: (path: string) => string;
  close(): Promise<void>;
}

const HOST = "paper.example";

export async function openPaper(pages: Iterable<readonly [string, string | number]>): Promise<Paper> {
  const url = (path: string) => `http://${HOST}${path}`;
  const paper = {
    pages: new Map(pages),
    answers: new Map<string, number[]>(),
    stuck: new Set<string>(),
    delayMs: 0,
  };
  const closing = new AbortController();
  const server = createServer(async (request, response) => {
    await sleep(paper.delayMs, undefined, { signal: closing.signal }).catch(() => undefined);
    const path = request.url ?? "/";
    const page =
      path === "/feed.xml" ? feedOf([...paper.pages.keys()].map(url)) : (paper.pages.get(path) ?? 404);
    const text = typeof page === "string" ? page : "";
    const body = path.endsWith(".gz") ? gzipSync(text) : text;
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 12)}"`;
    // Some servers give nothing to ask with.
    const headers = path.startsWith("/plain") ? {} : { etag };
    const asked = request.headers["if-none-match"];
    const known = text !== "" && (asked === etag || (asked !== undefined && paper.stuck.has(path)));
    const status = typeof page === "number" ? page : known ? 304 : 200;
    paper.answers.set(path, [...(paper.answers.get(path) ?? []), status]);
    const type = path.endsWith(".xml") ? "application/rss+xml" : "text/html; charset=utf-8";
    response.writeHead(status, { "content-type": type, ...headers }).end(known ? undefined : body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return Object.assign(paper, {
    url,
    connectTo: { [HOST]: `127.0.0.1:${port}` },
    outlet: Outlet.parse({
      id: "paper",
      name: "The Paper",
      home: url("/"),
      feeds: [url("/feed.xml")],
      gapMs: 0,
    }),
    async close() {
      closing.abort();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  });
}

const feedOf = (urls: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><link>http://${HOST}/</link>${urls
    .map((url) => `<item><title>News</title><link>${url}</link></item>`)
    .join("")}</channel></rss>`;

/** A page with one figure, long enough to be read as an article. */
export function articlePage(name: string, dead: number): string {
  const title = `Storm over ${name} leaves many homeless`;
  const body = [
    `At least ${dead} people were killed when the storm hit ${name} on Monday, the regional police said.`,
    "Roads into the valley were closed for most of the day, and the power was out in several of the villages around it.",
    "Schools opened their halls for families whose houses had lost a roof, and volunteers brought blankets and soup.",
    "The weather service expects calmer days, though the river is still rising and the lower bridges stay shut.",
  ];
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="2026-05-05T08:00:00Z"></head>
<body><main><article><h1>${title}</h1>${body.map((text) => `<p>${text}</p>`).join("\n")}</article></main></body></html>`;
}
