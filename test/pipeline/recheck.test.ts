import { asksUnconditionally, recheckAfter } from "../../src/pipeline/recheck.ts";

const HOUR = 3_600_000;

test("a young page is looked at often, an older one ever more seldom, an old one no more", () => {
  const visits: number[] = [];
  for (let age = 0, after = recheckAfter(age); after !== null; after = recheckAfter(age)) {
    visits.push(after);
    age += after;
  }
  expect(visits[0]).toBe(HOUR / 4);
  expect(visits).toEqual(visits.toSorted((a, b) => a - b));
  expect(visits.length).toBeGreaterThan(8);
  expect(visits.length).toBeLessThan(25);
  expect(recheckAfter(15 * 24 * HOUR)).toBeNull();
});

test("one in ten requests is unconditional", () => {
  const asked = Array.from({ length: 10 }, (_, polls) => asksUnconditionally(polls));
  expect(asked.filter(Boolean)).toHaveLength(1);
  expect(asked[9]).toBe(true);
});
