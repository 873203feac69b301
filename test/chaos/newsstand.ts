import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Outlet } from "../../src/domain/outlet.ts";
import { articlePage } from "../pipeline/paper.ts";

/** Many newspapers on one loopback port, with as many articles in all as wanted. */
export interface Newsstand {
  readonly outlets: readonly Outlet[];
  readonly connectTo: Record<string, string>;
  /** Article pages that were sent whole, repeats counted. */
  readonly sent: number;
  /** Forgets what was sent. */
  reset(): void;
  /**
   * Resolves when this share of the articles (0 to 1) was sent, each counted once. Until the next call answers beyond
   * `upTo` are held back for a while, so that what happens in between happens in the midst of the work.
   */
  reached(share: number, upTo: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const PLACES = ["Orrow", "Pell", "Tarn", "Sedge", "Quill", "Ford", "Wick", "Holm", "Brae", "Lunn"];
/** Long for a fault, short for a page: no request meets its deadline. */
const LONGEST_HOLD_MS = 5000;
const POLL_MS = 10;

/** @param delayMs before each answer, as a network would take */
export async function openNewsstand(options: {
  papers: number;
  articles: number;
  delayMs?: number;
}): Promise<Newsstand> {
  const { papers, articles, delayMs = 5 } = options;
  const hosts = Array.from({ length: papers }, (_, at) => `paper-${at}.example`);
  const pagesOf = (host: string) =>
    Array.from({ length: articles }, (_, at) => at)
      .filter((at) => hosts[at % papers] === host)
      .map((at) => `/news/${at}`);
  const seen = new Set<string>();
  const stand = { sent: 0 };
  let limit = Number.POSITIVE_INFINITY;
  const holdBack = async () => {
    for (let held = 0; seen.size >= limit && held < LONGEST_HOLD_MS; held += POLL_MS) await sleep(POLL_MS);
  };
  const server = createServer(async (request, response) => {
    await sleep(delayMs);
    const host = request.headers.host ?? "";
    const path = request.url ?? "/";
    if (path === "/feed.xml") return response.end(feed(host, pagesOf(host)));
    const [, at] = /^\/news\/(\d+)$/.exec(path) ?? [];
    if (at === undefined) return response.writeHead(404).end();
    const body = articlePage(`${PLACES[Number(at) % PLACES.length]} ${at}`, 11 + (Number(at) % 700));
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    const headers = { etag, "content-type": "text/html; charset=utf-8" };
    if (request.headers["if-none-match"] === etag) return response.writeHead(304, headers).end();
    await holdBack();
    stand.sent++;
    seen.add(path);
    response.writeHead(200, headers).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return Object.assign(stand, {
    outlets: hosts.map((host, at) =>
      Outlet.parse({
        id: `paper-${at}`,
        name: `Paper ${at}`,
        home: `http://${host}/`,
        feeds: [`http://${host}/feed.xml`],
        gapMs: 0,
      }),
    ),
    connectTo: Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${port}`])),
    reset() {
      stand.sent = 0;
      seen.clear();
      limit = Number.POSITIVE_INFINITY;
    },
    async reached(share: number, upTo: number, signal: AbortSignal) {
      // All of them may be asked for again, when what was made of them is lost.
      limit = upTo < 1 ? Math.ceil(upTo * articles) : Number.POSITIVE_INFINITY;
      while (seen.size < Math.floor(share * articles)) await sleep(POLL_MS, undefined, { signal });
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  });
}

const feed = (host: string, paths: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link>${paths
    .map((path) => `<item><title>News</title><link>http://${host}${path}</link></item>`)
    .join("")}</channel></rss>`;
