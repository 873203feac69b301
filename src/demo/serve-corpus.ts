import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Outlet } from "../domain/outlet.ts";
import type { Story } from "../domain/story.ts";
import { answer } from "./answer.ts";
import { readableFrom, renderIndex } from "./browse.ts";
import { type CorpusOutlet, type Edition, loadCorpus } from "./load-corpus.ts";
import { buildSite } from "./site.ts";

/** One answered request; `path` begins with "/" and is the outlet's own, also when it was asked for by prefix. */
export interface ServedRequest {
  readonly host: string;
  readonly path: string;
  readonly status: number;
}

export interface CorpusServer {
  readonly outlets: Outlet[];
  readonly stories: Story[];
  /** Host name of an outlet -> `127.0.0.1:PORT`, so that stored addresses stay equal between starts. */
  readonly connectTo: Record<string, string>;
  /** `http://127.0.0.1:PORT/`: an index of the outlets for a person with a browser. */
  readonly origin: string;
  setEdition(edition: Edition): void;
  /** What was asked for so far, in order. */
  requests(): readonly ServedRequest[];
  close(): Promise<void>;
}

/**
 * Serves all outlets of a corpus folder from one HTTP server on 127.0.0.1, by Host header, and by path prefix
 * (`/meridian-wire.example/...`) for a browser. Throws if the corpus cannot be read or the port is taken.
 */
export async function serveCorpus(options: {
  corpusDir: string;
  edition: Edition;
  /** 0 or none: any free port. */
  port?: number;
}): Promise<CorpusServer> {
  const corpus = loadCorpus(options.corpusDir);
  const sitesOf = (edition: Edition) =>
    new Map(corpus.outlets.map((outlet) => [outlet.host, buildSite(outlet, edition)]));
  const editions = { 1: sitesOf(1), 2: sitesOf(2) };
  let sites = editions[options.edition];
  const served: ServedRequest[] = [];

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = URL.parse(request.url ?? "/", "http://127.0.0.1");
    const headOnly = request.method === "HEAD";
    if (!address || (request.method !== "GET" && !headOnly)) {
      response.writeHead(address ? 405 : 400, { allow: "GET, HEAD" }).end();
      return;
    }
    const named = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
    const byName = sites.has(named);
    const prefixed = /^\/([^/]+)(\/.*)?$/.exec(address.pathname);
    const host = byName ? named : (prefixed?.[1] ?? "");
    if (host === "") {
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(renderIndex(corpus.outlets));
      return;
    }
    const path = byName ? address.pathname : (prefixed?.[2] ?? "/");
    const site = sites.get(host);
    // Some outlets name their pages by a query; elsewhere a query is only tracking.
    const found = site?.get(path + address.search) ?? site?.get(path);
    const resource = found && !byName ? readableFrom(found, [...sites.keys()]) : found;
    const status = await answer(resource, { headers: request.headers, headOnly }, response);
    served.push({ host, path: path + address.search, status });
  }

  await new Promise<void>((listening, fail) => {
    server.once("error", fail).listen(options.port ?? 0, "127.0.0.1", listening);
  });
  const at = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    outlets: corpus.outlets.map(toOutlet),
    stories: [...corpus.stories],
    connectTo: Object.fromEntries(corpus.outlets.map(({ host }) => [host, at])),
    origin: `http://${at}/`,
    setEdition: (edition) => {
      sites = editions[edition];
    },
    requests: () => [...served],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function toOutlet({ id, name, home, language, zone, gapMs, feed, newsSitemap }: CorpusOutlet): Outlet {
  return Outlet.parse({
    id,
    name,
    home,
    language,
    zone,
    gapMs,
    feeds: [home + feed.path],
    sitemaps: newsSitemap ? [home + newsSitemap] : [],
  });
}
