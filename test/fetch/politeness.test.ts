import { createPolitenessGate } from "../../src/fetch/politeness.ts";
import { withServer } from "./serve.ts";

const GAP_MS = 80;

test("five calls at once reach a host one at a time with the gap between them", async () => {
  let open = 0;
  let most = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  await withServer(
    (request, response) => {
      if (request.url === "/robots.txt") return response.writeHead(404).end();
      most = Math.max(most, ++open);
      starts.push(performance.now());
      setTimeout(() => {
        open--;
        ends.push(performance.now());
        response.end("<p>ok</p>");
      }, 30);
    },
    async ({ fetcher, url }) => {
      const mine = fetcher();
      await Promise.all([1, 2, 3, 4, 5].map((n) => mine.fetchPage(url(`/${n}`), { gapMs: GAP_MS })));
    },
  );
  expect(starts).toHaveLength(5);
  expect(most).toBe(1);
  // Timers may fire a millisecond early.
  for (let at = 1; at < 5; at++) expect((starts[at] ?? 0) - (ends[at - 1] ?? 0)).toBeGreaterThan(GAP_MS - 3);
});

test("a slow host does not hold up another", async () => {
  const gate = createPolitenessGate();
  const { signal } = new AbortController();
  const leaveSlow = await gate.enter("slow.example", 10_000, signal);
  // The slow one has not left; were the other behind it, this would wait for good.
  const leaveOther = await gate.enter("other.example", 0, signal);
  await leaveOther();
  await leaveSlow();
});

test("a caller that gives up while it waits leaves the line to the next", async () => {
  const gate = createPolitenessGate();
  const patient = new AbortController();
  const hasty = new AbortController();
  const leave = await gate.enter("a.example", 0, patient.signal);
  const given = gate.enter("a.example", 60_000, hasty.signal);
  const next = gate.enter("a.example", 0, patient.signal);
  await leave();
  setTimeout(() => hasty.abort(), 20);
  await expect(given).rejects.toThrow();
  await (await next)();
});

test("a gap that robots.txt asks for is kept", async () => {
  const starts: number[] = [];
  await withServer(
    (request, response) => {
      if (request.url === "/robots.txt") return response.end("User-agent: *\nCrawl-delay: 0.2");
      starts.push(performance.now());
      response.end("<p>ok</p>");
    },
    async ({ fetcher, url }) => {
      const mine = fetcher();
      await mine.fetchPage(url("/1"));
      await mine.fetchPage(url("/2"));
    },
  );
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(190);
});

test("closing ends what is waiting", () =>
  withServer(
    (_, response) => response.writeHead(404).end(),
    async ({ fetcher, url }) => {
      const mine = fetcher();
      await mine.fetchPage(url("/1")).catch(() => {});
      const waiting = mine.fetchPage(url("/2"), { gapMs: 60_000 });
      setTimeout(() => void mine.close(), 20);
      await expect(waiting).rejects.toThrow("the fetcher was closed");
    },
  ));

describe("a server that asks to be left alone", () => {
  const HOUR = "3600";

  test("is not asked again before, by no call; and says so", async () => {
    const asked: string[] = [];
    await withServer(
      (request, response) => {
        if (request.url === "/robots.txt") return response.writeHead(404).end();
        asked.push(request.url ?? "");
        response.writeHead(429, { "retry-after": HOUR }).end();
      },
      async ({ fetcher, url }) => {
        const mine = fetcher({ gate: createPolitenessGate({ longestWaitMs: 2000 }) });
        const first = await mine.fetchPage(url("/1")).catch((error: unknown) => error);
        expect(first).toMatchObject({ name: "RetryableError", waitMs: 3_600_000 });
        const second = await mine.fetchPage(url("/2")).catch((error: unknown) => error);
        expect(second).toMatchObject({ name: "PostponedError" });
        expect((second as { waitMs: number }).waitMs).toBeGreaterThan(3_590_000);
        expect((second as Error).message).toMatch(/asked to be left alone for another 3[56]\d\d s/);
      },
    );
    expect(asked).toEqual(["/1"]);
  });

  test("for a second is waited for", async () => {
    const at: number[] = [];
    await withServer(
      (request, response) => {
        if (request.url === "/robots.txt") return response.writeHead(404).end();
        at.push(performance.now());
        if (at.length === 1) response.writeHead(503, { "retry-after": "1" }).end();
        else response.end("<p>ok</p>");
      },
      async ({ fetcher, url }) => {
        const mine = fetcher();
        await expect(mine.fetchPage(url("/1"))).rejects.toThrow("asks to wait 1 s");
        await mine.fetchPage(url("/1"));
      },
    );
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(990);
  });
});

test("pages that would wait long for their host make room for those of others", async () => {
  const gate = createPolitenessGate({ longestWaitMs: 100 });
  const { signal } = new AbortController();
  const leave = await gate.enter("slow.example", 60, signal);
  const second = gate.enter("slow.example", 60, signal);
  const ends = await Promise.all(
    [1, 2].map(() => gate.enter("slow.example", 60, signal).catch((e: unknown) => e)),
  );
  const waits = ends.map((error) => (error as { waitMs: number }).waitMs);
  expect(ends[0]).toMatchObject({ name: "PostponedError" });
  // Each is told a later moment, so that they do not all come back at once.
  expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
  await leave();
  await (await second)();
});

test("however many wait for a host, each is told to come back within half a minute, spread over it", async () => {
  const gate = createPolitenessGate({ longestWaitMs: 2000 });
  const closing = new AbortController();
  const leave = await gate.enter("archive.example", 1000, closing.signal);
  const calls = Array.from({ length: 500 }, () =>
    gate.enter("archive.example", 1000, closing.signal).catch((error: unknown) => error),
  );
  closing.abort();
  await leave();
  const waits = (await Promise.all(calls)).flatMap((end) => (end as { waitMs?: number }).waitMs ?? []);
  expect(waits.length).toBeGreaterThan(490);
  expect(Math.max(...waits)).toBeLessThanOrEqual(30_000);
  // More than a minute would end a job as if its page could not be had.
  expect(new Set(waits.map((ms) => Math.round(ms / 1000))).size).toBeGreaterThan(20);
});
