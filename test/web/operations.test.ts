import type { Queue } from "../../src/queue/queue.ts";
import { createRedisQueue } from "../../src/queue/redis-queue.ts";
import { describeOn, testRedis } from "../servers/test-servers.ts";
import { type Guarded, openGuarded } from "./guarded-app.ts";

const quiet: Queue = {
  add: async () => undefined,
  work: async () => undefined,
  missing: async () => [],
  counts: async () => ({ waiting: 3, active: 1, delayed: 0 }),
  idle: async () => undefined,
  close: async () => undefined,
};

describe("what those who keep the program running look at", () => {
  let guarded: Guarded;
  let answers = true;
  const replayed: unknown[] = [];
  const queue: Queue = {
    ...quiet,
    counts: async (name) => {
      if (!answers) throw new Error("connection refused");
      return quiet.counts(name);
    },
  };
  beforeAll(async () => {
    const replay = async (ids: readonly string[] | "all") => {
      replayed.push(ids);
      return ids.length;
    };
    guarded = await openGuarded({ queue, replay });
    await guarded.room.store.startRun("run-1", "2026-03-02T12:00:00.000Z");
    await guarded.room.store.recordDiscoveries("run-1", [
      { url: "https://tern.example/a", outlet: "tern", foundIn: "named", state: "skipped", reason: "old" },
    ]);
  }, 60_000);
  afterAll(() => guarded?.close());

  test("/readyz is for everybody and says which part does not answer", async () => {
    const ready = await guarded.ask("GET", "/readyz");
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", store: "ok", queue: "ok" }]);
    answers = false;
    const down = await guarded.ask("GET", "/readyz");
    answers = true;
    expect(down.status).toBe(503);
    expect(((await down.json()) as { detail: string }).detail).toBe("Not ready: queue does not answer.");
  });

  test("/metrics counts jobs, lists, dead letters and the last run, for those who are let in", async () => {
    expect((await guarded.ask("GET", "/metrics")).status).toBe(401);
    const text = await (await guarded.ask("GET", "/metrics", { as: "viewer" })).text();
    expect(text).toContain('claimline_queue_jobs{job="ingest",state="waiting"} 3');
    expect(text).toContain('claimline_last_run_urls{state="skipped"} 1');
    expect(text).toContain("claimline_dead_letters 0");
    expect(text).toContain("claimline_lists_overdue 0");
    expect(text).toContain(`claimline_last_run_started_seconds ${Date.UTC(2026, 2, 2, 12) / 1000}`);
    expect(text).toContain("nodejs_eventloop_lag_seconds");
  });

  test("a feed that fails is shown with its reason and its next look", async () => {
    const { store } = guarded.room;
    const feed = { outlet: "tern", url: "https://tern.example/feed" };
    await store.addLists([feed], 900_000, 0);
    const [state] = await store.takeDueLists(0, 1, 1);
    if (!state) throw new Error("a new list is due at once");
    const failed = { checkedAt: Date.UTC(2026, 2, 2, 9), dueAt: Date.UTC(2026, 2, 2, 10), failureWeight: 1 };
    await store.saveListState({ ...state, ...failed, reason: "HTTP 404" });
    const answer = await guarded.ask("GET", "/api/troubles", { as: "viewer" });
    expect(((await answer.json()) as { lists: unknown }).lists).toEqual([
      {
        ...feed,
        reason: "HTTP 404",
        triedAt: "2026-03-02T09:00:00.000Z",
        nextAt: "2026-03-02T10:00:00.000Z",
      },
    ]);
  });

  test("an admin puts back what was given up", async () => {
    const body = { ids: ["page-1", "page-2"] };
    expect((await guarded.ask("POST", "/api/troubles/replay", { as: "editor", body })).status).toBe(403);
    const answer = await guarded.ask("POST", "/api/troubles/replay", { as: "admin", body });
    expect([answer.status, await answer.json()]).toEqual([200, { putBack: 2 }]);
    expect(replayed).toEqual([["page-1", "page-2"]]);
  });

  test("a queue without a board has none", async () => {
    expect((await guarded.ask("GET", "/queues", { as: "admin" })).status).toBe(404);
  });
});

describeOn(["Redis"], "the board of a queue on Redis", () => {
  let guarded: Guarded;
  let queue: Queue;
  beforeAll(async () => {
    queue = await createRedisQueue(testRedis().url, {
      prefix: testRedis().prefix,
      retryDelayMs: 100,
      warn: () => undefined,
    });
    await queue.add([{ name: "ingest", id: "page-1", payload: { url: "https://tern.example/a" } }]);
    guarded = await openGuarded({ queue });
  }, 60_000);
  afterAll(async () => {
    await guarded?.close();
    await queue?.close();
  });

  test("is shown to admins alone", async () => {
    const seen = async (as?: "viewer" | "editor" | "admin") =>
      (await guarded.ask("GET", "/queues", as ? { as } : {})).status;
    expect([await seen(), await seen("viewer"), await seen("editor"), await seen("admin")]).toEqual([
      401, 403, 403, 200,
    ]);
    const list = await guarded.ask("GET", "/queues/api/queues", { as: "admin" });
    const { queues } = (await list.json()) as { queues: { name: string; counts: { waiting: number } }[] };
    expect(queues.map(({ name, counts }) => [name, counts.waiting])).toEqual([["ingest", 1]]);
  });
});
