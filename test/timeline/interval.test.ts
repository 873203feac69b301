import * as fc from "fast-check";
import type { Quantity } from "../../src/domain/quantity.ts";
import { gapBetween, intervalOf, overlaps, sameInterval } from "../../src/timeline/interval.ts";

const exact = (n: number): Quantity => ({ low: n, high: n, qualifier: "exact" });
const from = (n: number, qualifier: Quantity["qualifier"]): Quantity => ({ low: n, high: null, qualifier });
const upTo = (n: number, qualifier: Quantity["qualifier"]): Quantity => ({ low: null, high: n, qualifier });
const about = (n: number): Quantity => ({ low: n, high: n, qualifier: "about" });

const cases: [Quantity, Quantity, boolean][] = [
  [exact(116), exact(116), true],
  [exact(116), exact(117), false],
  [exact(116), from(100, "more_than"), true],
  [exact(100), from(100, "more_than"), false],
  [exact(100), from(100, "at_least"), true],
  [exact(50), upTo(50, "at_most"), true],
  [exact(50), upTo(50, "less_than"), false],
  [upTo(50, "less_than"), from(50, "at_least"), false],
  [upTo(50, "at_most"), from(50, "at_least"), true],
  [about(50), exact(55), true],
  [about(50), exact(56), false],
  [about(70), exact(56), false],
  [{ low: 30, high: 40, qualifier: "range" }, exact(40), true],
  [{ low: 30, high: 40, qualifier: "range" }, from(41, "at_least"), false],
];

test.each(cases)("%j and %j share a number: %s", (a, b, shared) => {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  if (!left || !right) throw new Error("both are numbers");
  expect(overlaps(left, right)).toBe(shared);
});

test("vague amounts are no interval", () => {
  expect(intervalOf({ low: 24, high: null, qualifier: "vague" })).toBeNull();
});

test("the gap is that of the nearest bounds, 0 where they touch", () => {
  const gap = (a: Quantity, b: Quantity) => gapBetween(intervalOf(a) as never, intervalOf(b) as never);
  expect(gap(about(50), exact(116))).toBe(61);
  expect(gap(exact(100), from(100, "more_than"))).toBe(0);
  expect(gap(upTo(50, "at_most"), from(800, "more_than"))).toBe(750);
});

describe("for any quantities", () => {
  const count = fc.integer({ min: 0, max: 1000 });
  const quantity = fc.oneof(
    count.map(exact),
    count.map(about),
    fc.tuple(count, fc.constantFrom("at_least" as const, "more_than" as const)).map(([n, q]) => from(n, q)),
    fc.tuple(count, fc.constantFrom("at_most" as const, "less_than" as const)).map(([n, q]) => upTo(n, q)),
    fc
      .tuple(count, count)
      .map(([a, b]): Quantity => ({ low: Math.min(a, b), high: Math.max(a, b), qualifier: "range" })),
  );

  test("overlap and gap are symmetric, every figure meets itself unless nothing can be less than zero", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const [left, right] = [intervalOf(a), intervalOf(b)];
        if (!left || !right) throw new Error("both are numbers");
        expect(overlaps(left, right)).toBe(overlaps(right, left));
        expect(gapBetween(left, right)).toBe(gapBetween(right, left));
        if (gapBetween(left, right) > 0) expect(overlaps(left, right)).toBe(false);
        expect(sameInterval(left, left)).toBe(true);
      }),
    );
  });
});
