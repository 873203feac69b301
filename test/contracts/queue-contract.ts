import { setTimeout as sleep } from "node:timers/promises";
import { PermanentError, PostponedError, RetryableError } from "../../src/domain/errors.ts";
import type { Queue } from "../../src/queue/queue.ts";

/** A place for jobs that outlives the queues that are opened on it; their first retry comes after 300 ms, less jitter. */
export interface QueuePlace {
  open(): Promise<Queue>;
  remove(): Promise<void>;
}

const ignore = async () => undefined;
const one = { concurrency: 1, onDead: ignore };

/** What every queue must do, whatever keeps its jobs. */
export function queueContract(createPlace: () => Promise<QueuePlace>): void {
  let place: QueuePlace;
  beforeAll(async () => {
    place = await createPlace();
  }, 60_000);
  afterAll(() => place.remove());

  /** A queue of its own for each test, closed whatever happens: a worker left open would hold the test run for ever. */
  const onQueue = (use: (queue: Queue) => Promise<void>) => async () => {
    const queue = await place.open();
    try {
      await use(queue);
    } finally {
      await queue.close();
    }
  };

  test(
    "every job is worked once, with its payload as it was added",
    onQueue(async (queue) => {
      const payload = { text: "Brännö \u{1F6A2}", nothing: null, deep: [{ number: 1.5 }] };
      const ids = Array.from({ length: 30 }, (_, at) => `plain-${at}`);
      await queue.add(ids.map((id) => ({ name: "plain", id, payload: { id, ...payload } })));
      const seen: unknown[] = [];
      await queue.work("plain", async (job) => void seen.push(job), { ...one, concurrency: 5 });
      await queue.idle(["plain"]);
      expect(seen).toHaveLength(ids.length);
      expect(seen).toEqual(expect.arrayContaining(ids.map((id) => ({ id, ...payload }))));
    }),
  );

  test(
    "a job added three times at once is worked once",
    onQueue(async (queue) => {
      const job = { name: "same", id: "same-1", payload: {} };
      await Promise.all([queue.add([job]), queue.add([job, job]), queue.add([job])]);
      let times = 0;
      await queue.work("same", async () => void times++, one);
      await queue.idle(["same"]);
      expect(times).toBe(1);
    }),
  );

  test(
    "idle waits for the jobs that jobs add",
    onQueue(async (queue) => {
      const done: string[] = [];
      await queue.work("second", async () => void (await sleep(100).then(() => done.push("second"))), one);
      await queue.work(
        "first",
        async () => {
          await sleep(50);
          await queue.add([{ name: "second", id: "second-1", payload: {} }]);
          done.push("first");
        },
        one,
      );
      await queue.add([{ name: "first", id: "first-1", payload: {} }]);
      await queue.idle(["first", "second"]);
      expect(done).toEqual(["first", "second"]);
    }),
  );

  test(
    "no more jobs run at once than told",
    onQueue(async (queue) => {
      let running = 0;
      let most = 0;
      await queue.add(
        Array.from({ length: 12 }, (_, at) => ({ name: "wide", id: `wide-${at}`, payload: {} })),
      );
      await queue.work(
        "wide",
        async () => {
          most = Math.max(most, ++running);
          await sleep(30);
          running--;
        },
        { ...one, concurrency: 3 },
      );
      await queue.idle(["wide"]);
      expect(most).toBe(3);
    }),
  );

  test(
    "a job that fails for now is tried again, later, and its success is no death",
    onQueue(async (queue) => {
      const at: number[] = [];
      const dead: unknown[] = [];
      await queue.add([{ name: "shaky", id: "shaky-1", payload: {} }]);
      await queue.work(
        "shaky",
        async () => {
          at.push(Date.now());
          if (at.length === 1) throw new RetryableError("not ready");
        },
        { concurrency: 1, onDead: async ({ payload }) => void dead.push(payload) },
      );
      await queue.idle(["shaky"]);
      expect(at).toHaveLength(2);
      expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(100);
      expect(dead).toEqual([]);
    }),
  );

  test(
    "a job that fails for good is tried once and its end is told once; others go on",
    onQueue(async (queue) => {
      const tried: unknown[] = [];
      const dead: [unknown, string][] = [];
      const add = (id: string) => ({ name: "poison", id, payload: { id } });
      await queue.add(["a", "bad", "b"].map(add));
      await queue.work(
        "poison",
        async (payload) => {
          tried.push(payload);
          if ((payload as { id: string }).id === "bad") throw new PermanentError("gone");
        },
        { concurrency: 1, onDead: async ({ payload, error }) => void dead.push([payload, error.message]) },
      );
      await queue.idle(["poison"]);
      expect(tried).toHaveLength(3);
      expect(dead).toEqual([[{ id: "bad" }, "gone"]]);
    }),
  );

  test(
    "a job that always fails is tried three times, then its end is told once",
    onQueue(async (queue) => {
      let times = 0;
      const dead: string[] = [];
      await queue.add([{ name: "hopeless", id: "hopeless-1", payload: {} }]);
      await queue.work(
        "hopeless",
        async () => {
          times++;
          throw new RetryableError("still not ready");
        },
        { concurrency: 1, onDead: async ({ error }) => void dead.push(error.message) },
      );
      await queue.idle(["hopeless"]);
      expect(times).toBe(3);
      expect(dead).toEqual(["still not ready"]);
    }),
  );

  test(
    "a job that is put off comes back no sooner than told, and no try is counted",
    onQueue(async (queue) => {
      const at: number[] = [];
      const dead: unknown[] = [];
      await queue.add([{ name: "off", id: "off-1", payload: {} }]);
      await queue.work(
        "off",
        async () => {
          at.push(Date.now());
          if (at.length <= 5) throw new PostponedError("busy", { waitMs: 200 });
        },
        { concurrency: 1, onDead: async (job) => void dead.push(job) },
      );
      await queue.idle(["off"]);
      expect(at).toHaveLength(6);
      for (let n = 1; n < 6; n++) expect((at[n] ?? 0) - (at[n - 1] ?? 0)).toBeGreaterThan(195);
      expect(dead).toEqual([]);
    }),
  );

  test(
    "the next try comes no sooner than the other side asked; a wait of more than a minute ends the job",
    onQueue(async (queue) => {
      const at: number[] = [];
      const dead: string[] = [];
      await queue.add([
        { name: "asked", id: "asked-1", payload: { waitMs: 900 } },
        { name: "asked", id: "asked-2", payload: { waitMs: 3_600_000 } },
      ]);
      await queue.work(
        "asked",
        async (payload) => {
          const { waitMs } = payload as { waitMs: number };
          if (waitMs === 900 && at.push(Date.now()) === 2) return;
          throw new RetryableError(`wait ${waitMs}`, { waitMs });
        },
        { concurrency: 1, onDead: async ({ error }) => void dead.push(error.message) },
      );
      await queue.idle(["asked"]);
      expect(at).toHaveLength(2);
      expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(895);
      expect(dead).toEqual(["wait 3600000"]);
    }),
  );

  test(
    "the urgent come first",
    onQueue(async (queue) => {
      const seen: unknown[] = [];
      await queue.add([
        { name: "order", id: "late", payload: "late", priority: 20 },
        { name: "order", id: "usual", payload: "usual", priority: 10 },
        { name: "order", id: "urgent", payload: "urgent", priority: 1 },
      ]);
      await queue.work("order", async (payload) => void seen.push(payload), one);
      await queue.idle(["order"]);
      expect(seen).toEqual(["urgent", "usual", "late"]);
    }),
  );

  test(
    "it says which jobs it does not know, and counts the others",
    onQueue(async (queue) => {
      await queue.add([{ name: "known", id: "here", payload: {} }]);
      expect(await queue.missing("known", ["here", "never-added"])).toEqual(["never-added"]);
      expect(await queue.counts("known")).toEqual({ waiting: 1, active: 0, delayed: 0 });
      await queue.work("known", ignore, one);
      await queue.idle(["known"]);
      expect(await queue.missing("known", ["here"])).toEqual(["here"]);
    }),
  );

  test(
    "a job that died can be added again",
    onQueue(async (queue) => {
      const job = { name: "again", id: "again-1", payload: {} };
      let times = 0;
      await queue.work(
        "again",
        async () => {
          if (++times === 1) throw new PermanentError("gone");
        },
        one,
      );
      await queue.add([job]);
      await queue.idle(["again"]);
      await queue.add([job]);
      await queue.idle(["again"]);
      expect(times).toBe(2);
    }),
  );

  test("closing lets the running job end; the waiting ones are there for the next process", async () => {
    const done: string[] = [];
    const add = (id: string) => ({ name: "left", id, payload: { id } });
    const work = async (payload: unknown) => {
      await sleep(200);
      done.push((payload as { id: string }).id);
    };
    const first = await place.open();
    await first.add(["one", "two", "three"].map(add));
    await first.work("left", work, one);
    await sleep(100);
    await first.close();
    await first.close();
    expect(done).toEqual(["one"]);
    const second = await place.open();
    try {
      await second.work("left", work, one);
      await second.idle(["left"]);
      expect(done).toEqual(["one", "two", "three"]);
    } finally {
      await second.close();
    }
  });
}
