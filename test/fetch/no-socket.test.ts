import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { LookupFunction, Socket } from "node:net";
import { createFetcher } from "../../src/fetch/create-fetcher.ts";
import { privateSpellings } from "./private-spellings.ts";
import { withoutRobots, withServer } from "./serve.ts";

/** Every address that a socket of this process sets out for, whether it gets there or not. */
async function connectionsDuring(work: () => Promise<void>): Promise<string[]> {
  const attempts: string[] = [];
  const watch = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    socket.on("connectionAttempt", (ip: string, port: number) => attempts.push(`${ip}:${port}`));
  };
  subscribe("net.client.socket", watch);
  try {
    await work();
  } finally {
    unsubscribe("net.client.socket", watch);
  }
  return attempts;
}

/** A resolver whose every answer is the next of these. */
function answering(...answers: readonly string[][]): LookupFunction {
  let at = 0;
  return (_, options, callback) => {
    const addresses = answers[Math.min(at++, answers.length - 1)] ?? [];
    const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    const answer = callback as (error: null, ...rest: unknown[]) => void;
    if (options.all) answer(null, found);
    else answer(null, found[0]?.address, found[0]?.family);
  };
}

test("the watch sees a socket that is opened", () =>
  withServer(
    withoutRobots((_, response) => response.end("here")),
    async ({ fetcher, url, host }) => {
      const seen = await connectionsDuring(async () => void (await fetcher().fetchPage(url("/"))));
      expect(new Set(seen)).toEqual(new Set([host]));
    },
  ));

test(`no socket is opened for ${privateSpellings.length} spellings of addresses that are not public`, async () => {
  expect(privateSpellings.length).toBeGreaterThanOrEqual(60);
  const fetcher = createFetcher({ userAgent: "test/1.0", defaultGapMs: 0, lookup: answering(["127.0.0.1"]) });
  try {
    const seen = await connectionsDuring(async () => {
      for (const host of privateSpellings)
        expect([host, await refused(fetcher.fetchPage(`http://${host}/`))]).toEqual([host, true]);
    });
    expect(seen).toEqual([]);
  } finally {
    await fetcher.close();
  }
});

test(`no socket is opened for redirects to ${privateSpellings.length} such addresses`, () =>
  withServer(
    withoutRobots((request, response) => {
      const to = privateSpellings[Number(request.url?.slice(1))] ?? "";
      const location = `http://${to.replace(/[^!-~]/gu, encodeURIComponent)}/`;
      response.writeHead(302, { location }).end();
    }),
    async ({ fetcher, url, host, paths }) => {
      const mine = fetcher({ lookup: answering(["127.0.0.1"]) });
      const seen = await connectionsDuring(async () => {
        for (const [at, to] of privateSpellings.entries())
          expect([to, await refused(mine.fetchPage(url(`/${at}`)))]).toEqual([to, true]);
      });
      expect(paths).toHaveLength(privateSpellings.length + 1);
      expect([...new Set(seen)]).toEqual([host]);
    },
  ));

test("a name is judged by the answer that its socket would use: one private address among public ones is enough", async () => {
  const lookup = answering(["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["2606:4700::1111", "::1"], ["10.0.0.1"]);
  const fetcher = createFetcher({ userAgent: "test/1.0", defaultGapMs: 0, lookup });
  try {
    const seen = await connectionsDuring(async () => {
      for (let ask = 0; ask < 4; ask++)
        expect(await refused(fetcher.fetchPage(`http://rebinding-${ask}.example/`))).toBe(true);
    });
    expect(seen).toEqual([]);
  } finally {
    await fetcher.close();
  }
});

/** Whether it ended as a refusal of the address, and not because nobody answered. */
const refused = (fetched: Promise<unknown>) =>
  fetched.then(
    () => false,
    ({ message }: Error) => /not a public address|not a web address/.test(message),
  );
