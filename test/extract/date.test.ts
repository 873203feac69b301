import { statedDate } from "../../src/domain/claim-record.ts";
import { addMonths, publicationDay, weekdayOf } from "../../src/extract/date/calendar.ts";
import { examples } from "../../src/extract/date/date.examples.ts";
import { dateClaims } from "../../src/extract/date.ts";
import { candidatesAt, unmark } from "./candidates-at.ts";

function asOf(marked: string, publishedAt: string | undefined, planned = false, zone?: string) {
  const { text, spans } = unmark(marked);
  const [number, cue] = spans;
  if (!number) throw new Error(`no number is marked in “${marked}”`);
  const article = publishedAt ? { text, publishedAt } : { text };
  const evidence = cue
    ? [{ for: "kind" as const, rule: "test", span: cue, text: text.slice(cue.start, cue.end) }]
    : [];
  const modality = planned ? ("planned" as const) : ("actual" as const);
  const { candidates, segmented } = candidatesAt(article, [number], { modality, evidence });
  const list = candidates.map((candidate) => ({ ...candidate, attribution: null }));
  return dateClaims(list, segmented, zone ? { zone } : {})[0]?.asOf;
}

test.each(examples)("$date: $text", ({ text, date, phrase, window, planned }) => {
  const found = asOf(text, "2025-05-14", planned);
  if (!found) throw new Error("no claim to date");
  const { kind, from, until } = found.window ?? {};
  expect({
    date: statedDate(found),
    ...(phrase === undefined ? {} : { phrase: found.phrase }),
    ...(window === undefined ? {} : { window: `${kind} ${from ?? ""}..${until ?? ""}` }),
  }).toEqual({
    date,
    ...(phrase === undefined ? {} : { phrase }),
    ...(window === undefined ? {} : { window }),
  });
  if (found.certainty === "published") expect(found).toMatchObject({ date: "2025-05-14", until: null });
  if (found.phrase) expect(unmark(text).text).toContain(found.phrase);
});

test("the examples are at least 80, each once", () => {
  expect(examples.length).toBeGreaterThanOrEqual(80);
  expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
});

test("the precision is that of the words", () => {
  const precision = (text: string) => asOf(text, "2025-05-14")?.precision;
  expect(precision("{12} died on Monday.")).toBe("day");
  expect(precision("{12} died in April.")).toBe("month");
  expect(precision("{12} died in 2019.")).toBe("year");
});

test("days are counted in the zone of the outlet", () => {
  const late = "2025-05-14T23:30:00Z";
  expect(asOf("{12} died today.", late)?.date).toBe("2025-05-14");
  expect(asOf("{12} died today.", late, false, "Asia/Tokyo")?.date).toBe("2025-05-15");
  expect(publicationDay("2025-05-14", "Asia/Tokyo")).toEqual({ year: 2025, month: 5, day: 14 });
  expect(publicationDay(late, "No/Such_Zone")).toEqual({ year: 2025, month: 5, day: 14 });
});

test("without a publication day only absolute dates stand", () => {
  expect(asOf("{12} died on Monday.", undefined)).toMatchObject({
    date: null,
    certainty: "published",
    phrase: "Monday",
  });
  expect(asOf("{12} died on May 12, 2025.", undefined)).toMatchObject({
    date: "2025-05-12",
    certainty: "stated",
  });
  expect(asOf("{12} died.", "yesterday-ish")).toMatchObject({ date: null, precision: null });
});

test("the calendar crosses years", () => {
  expect(addMonths({ year: 2025, month: 1, day: 31 }, -1)).toEqual({ year: 2024, month: 12 });
  expect(weekdayOf({ year: 2024, month: 2, day: 29 })).toBe(4);
});
