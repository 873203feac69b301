import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { summaryFaults } from "../../src/domain/run.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";

// Real pages of other publishers are no part of the project; where they lie beside it, they are ingested.
const folder = resolve(import.meta.dirname, "../../../shared/pages/web");
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: ${folder} does not exist, so no real pages are ingested`);

interface Meta {
  readonly id: string;
  readonly url: string;
}

/** Serves each page under its own address by Host header, with a feed for each host. */
function servePages(pages: readonly Meta[]): Promise<Server> {
  const byUrl = new Map(pages.map((page) => [keyOf(new URL(page.url)), page]));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const page = byUrl.get(keyOf(url));
    if (url.pathname === "/claimline-feed.xml") return response.end(feedOf(pages, url.host));
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html" });
    return response.end(gunzipSync(readFileSync(`${folder}/${page.id}.html.gz`)));
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => done(server));
  });
}

const keyOf = (url: URL) => `${url.host}${url.pathname}${url.search}`;

function feedOf(pages: readonly Meta[], host: string): string {
  const items = pages.filter((page) => new URL(page.url).host === host);
  const entries = items.map(({ url }) => `<item><link>${plain(url).replaceAll("&", "&amp;")}</link></item>`);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title>${entries.join("")}</channel></rss>`;
}

const plain = (url: string) => url.replace(/^https:/, "http:");

(present ? test : test.skip)(
  "every real page ends as extracted, without text or failed, and the counts add up",
  async () => {
    const pages = readFileSync(`${folder}/meta.jsonl`, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Meta)
      // A page whose address was lost gets one of its own.
      .map((page) =>
        /^https?:/.test(page.url) ? page : { ...page, url: `http://pages.example/${page.id}` },
      );
    const data = temporaryFolder("pages");
    const server = await servePages(pages);
    const { port } = server.address() as AddressInfo;
    const hosts = [...new Set(pages.map(({ url }) => new URL(url).host))];
    const config = {
      ...loadConfig({ data }),
      databaseUrl: null,
      redisUrl: null,
      retryDelayMs: 50,
      connectTo: Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${port}`])),
      outlets: hosts.map((host) => ({
        id: host.replaceAll(".", "-").toLowerCase(),
        name: host,
        home: `http://${host}`,
        feeds: [`http://${host}/claimline-feed.xml`],
        sitemaps: [],
        pages: [],
        language: "en",
        zone: "UTC",
        gapMs: 0,
      })),
    };
    const app = await openApp(config, { warn: () => undefined });
    try {
      await workJobs(app);
      const run = await runIngestion(app, { outlets: config.outlets });
      expect(summaryFaults(run)).toEqual([]);
      expect(run).toMatchObject({ discovered: pages.length, skipped: 0, pending: 0, unchanged: 0 });
      const troubled = await app.store.troubledUrls(run.id);
      expect(troubled.filter(({ reason }) => reason.trim() === "")).toEqual([]);
      expect(troubled).toHaveLength(run.failed + run.noText);
      console.info(
        `${run.extracted} extracted, ${run.noText} no text, ${run.failed} failed, ${run.newClaims} claims`,
      );
      for (const { url, state, reason } of troubled) console.info(`${state}: ${url}: ${reason}`);
    } finally {
      await app.close();
      server.close();
      removeFolder(data);
    }
  },
  120_000,
);
