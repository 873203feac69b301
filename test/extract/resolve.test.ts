import { resolve } from "../../src/extract/resolve.ts";
import type { DatedCandidate } from "../../src/extract/steps.ts";
import { quoteAt } from "../../src/extract/text/quote-at.ts";
import { candidatesAt } from "./candidates-at.ts";

const text = "Rebels held 40 monks 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 and 12 nuns. In all 52 people were held.";
const spanOf = (number: string) => ({
  start: text.indexOf(number),
  end: text.indexOf(number) + number.length,
});
const published = {
  date: "2025-05-14",
  until: null,
  precision: "day",
  certainty: "published",
  phrase: null,
} as const;

function dated(numbers: string[], fields: Partial<DatedCandidate> = {}) {
  const { candidates, segmented } = candidatesAt({ text }, numbers.map(spanOf));
  return {
    list: candidates.map((one) => ({ ...one, attribution: null, asOf: published, ...fields })),
    segmented,
  };
}

test("claims come in the order of the page, with ids that a repeat gives again", () => {
  const { list, segmented } = dated(["52", "40", "12"]);
  const claims = resolve(list, segmented, { extractor: "test" });
  expect(claims.map(({ number }) => number)).toEqual(["40", "12", "52"]);
  expect(claims[0]?.id).toBe("example:text:12-14:deaths");
  expect(resolve(list.toReversed(), segmented, { extractor: "test" })).toEqual(claims);
});

test("positions and quotes slice exactly and no surrogate pair is cut", () => {
  const { list, segmented } = dated(["40", "12", "52"]);
  for (const { quote, position, number } of resolve(list, segmented, { extractor: "test" })) {
    expect(text.slice(position.start, position.end)).toBe(number);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    expect(quote.prefix.length).toBeLessThanOrEqual(32);
  }
  expect(quoteAt("😀".repeat(40), { start: 40, end: 42 }).prefix.isWellFormed()).toBe(true);
});

test("one number of one kind is one claim, the surer one", () => {
  const { list, segmented } = dated(["40"]);
  const doubled = [...list, ...dated(["40"], { confidence: 0.4, subject: "others" }).list];
  expect(resolve(doubled, segmented, { extractor: "test" }).map(({ subject }) => subject)).toEqual([
    "people",
  ]);
  const kinds = [...list, ...dated(["40"], { kind: "detained" }).list];
  expect(resolve(kinds, segmented, { extractor: "test" }).map(({ kind }) => kind)).toEqual([
    "deaths",
    "detained",
  ]);
});

test("the snapshot and the extractor are kept", () => {
  const { list, segmented } = dated(["40"]);
  expect(resolve(list, segmented, { snapshot: "s1", extractor: "x 1" })[0]?.provenance).toEqual({
    snapshot: "s1",
    extractor: "x 1",
  });
  expect(resolve(list, segmented, { extractor: "x 1" })[0]?.provenance.snapshot).toBeNull();
});
