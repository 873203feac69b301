import { GoneError, PermanentError, RetryableError } from "../../src/domain/errors.ts";
import { Outlet } from "../../src/domain/outlet.ts";
import { paceAfterFailure, paceAfterLook } from "../../src/pipeline/list-pace.ts";
import type { ListState } from "../../src/store/store.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse("2026-03-02T12:00:00Z");
const outlet = Outlet.parse({ id: "tern", name: "The Tern", home: "https://tern.example/" });
const fresh: ListState = {
  outlet: "tern",
  url: "https://tern.example/feed",
  etag: null,
  lastModified: null,
  sha256: null,
  polls: 0,
  intervalMs: 15 * MINUTE,
  dueAt: NOW,
  checkedAt: null,
  failureWeight: 0,
  failedAt: null,
  reason: null,
};

/** Looks or fails again and again, each time when it is due. */
function follow(state: ListState, steps: readonly (boolean | Error)[], house = outlet) {
  return steps.reduce<ListState[]>((path, step) => {
    const last = path.at(-1) ?? state;
    const pace =
      step instanceof Error
        ? paceAfterFailure(last, step, house, last.dueAt)
        : paceAfterLook(last, { news: step }, house, last.dueAt);
    return [...path, { ...last, ...pace }];
  }, []);
}

test("a list with news is asked ever sooner, one without ever later, both within bounds", () => {
  const busy = follow(
    fresh,
    Array.from({ length: 20 }, () => true),
  ).map(({ intervalMs }) => intervalMs);
  expect(busy).toEqual(busy.toSorted((a, b) => b - a));
  expect(busy.at(-1)).toBe(5 * MINUTE);
  const quiet = follow(
    fresh,
    Array.from({ length: 40 }, () => false),
  ).map(({ intervalMs }) => intervalMs);
  expect(quiet).toEqual(quiet.toSorted((a, b) => a - b));
  expect(quiet.at(-1)).toBe(6 * HOUR);
});

test("failures weigh by kind, and fade", () => {
  const weight = (error: Error) => paceAfterFailure(fresh, error, outlet, NOW).failureWeight;
  const order = [
    new RetryableError("HTTP 503", { waitMs: 1000 }),
    new RetryableError("no answer in time"),
    new PermanentError("this is a web page, not a feed"),
    new GoneError(404),
    new GoneError(410),
  ].map(weight);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(5);
  const failed = { ...fresh, ...paceAfterFailure(fresh, new GoneError(404), outlet, NOW) };
  expect(paceAfterLook(failed, { news: false }, outlet, NOW + DAY).failureWeight).toBeCloseTo(1);
  expect(paceAfterLook(failed, { news: false }, outlet, NOW + 10 * DAY).failureWeight).toBeLessThan(0.01);
});

test("a list that is gone is probed once a day for ever, and says so; when it is back it finds its pace again", () => {
  const path = follow(
    fresh,
    Array.from({ length: 12 }, () => new GoneError(404)),
  );
  const last = path.at(-1);
  expect(last?.reason).toBe("HTTP 404, again and again; it is asked once a day whether it is back");
  expect((last?.dueAt ?? 0) - (path.at(-2)?.dueAt ?? 0)).toBe(DAY);
  const back = follow(last ?? fresh, [true, true, true]);
  expect(back[0]).toMatchObject({ reason: null });
  expect(back.at(-1)?.intervalMs).toBeLessThan(fresh.intervalMs);
});

test("nobody is asked earlier than told", () => {
  const told = paceAfterFailure(fresh, new RetryableError("HTTP 429", { waitMs: 20 * HOUR }), outlet, NOW);
  expect(told.dueAt).toBe(NOW + 20 * HOUR);
});

test("an outlet's cron is read in its zone, over a change of the clocks", () => {
  const daily = { ...outlet, zone: "Europe/Oslo", schedule: "30 6 * * *" };
  const due = (now: string) =>
    new Date(paceAfterLook(fresh, { news: true }, daily, Date.parse(now)).dueAt).toISOString();
  expect(due("2026-03-27T12:00:00Z")).toBe("2026-03-28T05:30:00.000Z");
  expect(due("2026-03-29T12:00:00Z")).toBe("2026-03-30T04:30:00.000Z");
});
