import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFetcher, type FetcherOptions } from "../../src/fetch/create-fetcher.ts";
import type { Fetcher } from "../../src/fetch/fetcher.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Loopback {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly url: (path: string) => string;
  readonly paths: string[];
  readonly fetcher: (options?: Partial<FetcherOptions>) => Fetcher;
}

/** Runs a test against a server on loopback and a fetcher that may talk to it; closes both. */
export async function withServer(handler: Handler, test: (server: Loopback) => Promise<void>): Promise<void> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? "");
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetchers: Fetcher[] = [];
  try {
    await test({
      host,
      paths,
      url: (path) => `http://${host}${path}`,
      fetcher: (options) => {
        const fetcher = createFetcher({
          userAgent: "claimline-test/1.0 (+https://claimline.example)",
          allowHosts: [host],
          defaultGapMs: 0,
          timeoutMs: 5_000,
          ...options,
        });
        fetchers.push(fetcher);
        return fetcher;
      },
    });
  } finally {
    await Promise.all(fetchers.map((fetcher) => fetcher.close()));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Answers robots.txt with 404, everything else with the handler. */
export function withoutRobots(handler: Handler): Handler {
  return (request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else handler(request, response);
  };
}
