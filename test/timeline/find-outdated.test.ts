import * as fc from "fast-check";
import { Outdated } from "../../src/domain/outdated.ts";
import { findOutdated } from "../../src/timeline/find-outdated.ts";
import { hoursText } from "../../src/timeline/hours.ts";
import { printed } from "./printed.ts";

const watch = ["Cell Watch", "ngo"] as const;
const office = ["the prisons office", "government"] as const;
const at = (number: string, outlet: string, publishedAt: string, more = {}) =>
  printed(number, { outlet, publishedAt, source: watch, ...more });

const first = at("46", "harbour", "2026-01-10T08:00:00Z");
const newer = at("56", "meridian", "2026-01-12T08:00:00Z");
const follows = at("56", "coast", "2026-01-12T14:00:00Z");
const last = printed("9", {
  outlet: "north",
  publishedAt: "2026-01-12T20:00:00Z",
  source: office,
  kind: "injured",
});

test("who was first, who followed after how long, and who still prints the older figure", () => {
  const [found, ...more] = findOutdated([follows, first, newer, last]);
  expect(more).toEqual([]);
  expect(Outdated.parse(found)).toEqual(found);
  expect(found?.latest.outlet).toBe("meridian");
  expect(found?.followed.map(({ printed: { outlet }, lagHours }) => [outlet, lagHours])).toEqual([
    ["coast", 6],
  ]);
  expect(found?.behind).toEqual([{ printed: first, lagHours: 12, printedAfterHours: null }]);
  expect(found?.summary).toMatch(
    /^Cell Watch last said 56 released; .* had it first, then .* 6 hours later\. .* still prints 46, 12 hours on\.$/,
  );
});

test("an outlet that prints the old figure after the newer was known is told how late", () => {
  const late = at("46", "harbour", "2026-01-12T18:00:00Z", { asOf: "2026-01-10" });
  const [found] = findOutdated([late, newer, last]);
  expect(found?.behind).toEqual([{ printed: late, lagHours: 12, printedAfterHours: 10 }]);
  expect(found?.summary).toMatch(/and did so 10 hours after it was known\.$/);
});

test.each([
  [
    "a figure that holds beside the newer one",
    at("40", "harbour", "2026-01-10T08:00:00Z", { qualifier: "more_than" }),
  ],
  [
    "another source",
    printed("46", { outlet: "harbour", publishedAt: "2026-01-10T08:00:00Z", source: office }),
  ],
  ["other people", at("46", "harbour", "2026-01-10T08:00:00Z", { subject: "Spanish citizens" })],
  ["a plan", at("46", "harbour", "2026-01-10T08:00:00Z", { modality: "planned" })],
  ["a word for an amount", at("dozens", "harbour", "2026-01-10T08:00:00Z", { qualifier: "vague", low: 24 })],
  ["a page without a date", printed("46", { outlet: "harbour", publishedAt: null, source: watch })],
])("%s is not outdated", (_, old) => {
  expect(findOutdated([old, newer, last])).toEqual([]);
});

test("a stock that changed is outdated; an event of another day is another event", () => {
  const pair = (measure: "stock" | "event") => [
    at("46", "harbour", "2026-01-10T08:00:00Z", { measure }),
    at("56", "meridian", "2026-01-12T08:00:00Z", { measure }),
  ];
  expect(findOutdated(pair("stock"))).toHaveLength(1);
  expect(findOutdated(pair("event"))).toEqual([]);
});

test("an outlet that printed both is judged by its last word, and an older day told later is no news", () => {
  const caughtUp = at("56", "harbour", "2026-01-12T09:00:00Z");
  expect(findOutdated([first, newer, caughtUp])).toEqual([]);
  const recalled = at("20", "coast", "2026-01-12T19:00:00Z", { asOf: "2026-01-04" });
  const found = findOutdated([newer, recalled]);
  expect(found.map(({ latest, behind }) => [latest.outlet, behind[0]?.printed.outlet])).toEqual([
    ["meridian", "coast"],
  ]);
});

const figure = fc
  .record({
    number: fc.integer({ min: 1, max: 90 }).map(String),
    outlet: fc.constantFrom("meridian", "harbour", "coast"),
    publishedAt: fc
      .integer({ min: 0, max: 200 })
      .map((hour) => new Date(Date.UTC(2026, 0, 5, hour)).toISOString()),
    source: fc.constantFrom(watch, office),
  })
  .map(({ number, ...short }) => printed(number, short));

test("whatever is printed: nobody is behind himself, lags are not negative, and the order does not matter", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 12 }), (claims) => {
      const found = findOutdated(claims);
      for (const { latest, behind } of found)
        for (const one of behind) {
          expect(one.printed.claim.number).not.toBe(latest.claim.number);
          expect(one.lagHours).toBeGreaterThanOrEqual(0);
        }
      const pairs = (all: Outdated[]) =>
        all.map(({ source, latest, behind }) => `${source} ${latest.claim.number} ${behind.length}`).sort();
      expect(pairs(findOutdated(claims.toReversed()))).toEqual(pairs(found));
    }),
  );
});

test.each([
  [0.4, "less than an hour"],
  [1, "1 hour"],
  [5.4, "5 hours"],
  [47, "47 hours"],
  [72, "3 days"],
])("%s hours are %s", (hours, text) => {
  expect(hoursText(hours)).toBe(text);
});
