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
  const start = performance.now();
  const leaveOther = await gate.enter("other.example", 0, signal);
  expect(performance.now() - start).toBeLessThan(1_000);
  leaveOther();
  leaveSlow();
});

test("a caller that gives up while it waits leaves the line to the next", async () => {
  const gate = createPolitenessGate();
  const patient = new AbortController();
  const hasty = new AbortController();
  const leave = await gate.enter("a.example", 0, patient.signal);
  const given = gate.enter("a.example", 60_000, hasty.signal);
  const next = gate.enter("a.example", 0, patient.signal);
  leave();
  setTimeout(() => hasty.abort(), 20);
  await expect(given).rejects.toThrow();
  (await next)();
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
