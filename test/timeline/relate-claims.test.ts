import * as fc from "fast-check";
import type { AsOf } from "../../src/domain/as-of.ts";
import { relateClaims } from "../../src/timeline/relate-claims.ts";
import { printed } from "./printed.ts";

const government = ["the government", "government"] as const;
const group = ["Foro Penal", "ngo"] as const;
const ofOne = printed("116", { source: government });

test.each([
  ["the same number", printed("116", { outlet: "harbour", source: group }), "agree"],
  ["a bound that holds it", printed("100", { qualifier: "more_than", source: group }), "consistent"],
  [
    "the same number with an excluding hedge",
    printed("116", { outlet: "harbour", qualifier: "more_than" }),
    "consistent",
  ],
  ["a number that cannot be it", printed("50", { qualifier: "about", source: group }), "conflict"],
  ["another kind", printed("50", { kind: "detained" }), "incomparable"],
  ["a stock against a total", printed("50", { measure: "stock" }), "incomparable"],
  ["one event against a total", printed("50", { measure: "event" }), "incomparable"],
  ["a plan", printed("300", { modality: "planned" }), "incomparable"],
  ["a possibility", printed("300", { modality: "hypothetical" }), "incomparable"],
  ["a denial", printed("300", { modality: "denied" }), "incomparable"],
  ["a word for an amount", printed("dozens", { qualifier: "vague", low: 24 }), "incomparable"],
  ["other people", printed("20", { subject: "Spanish citizens" }), "incomparable"],
  ["a part of the count", printed("20", { subject: "of them" }), "incomparable"],
  ["a figure without any date", printed("50", { publishedAt: null }), "incomparable"],
])("116 released against %s", (_, other, type) => {
  expect(relateClaims(ofOne, other).type).toBe(type);
});

test("figures of different places count different people; where one names no place, it may be the same", () => {
  const at = (number: string, text: string) => printed(number, { text, source: government });
  const pell = at("40", "The office said 40 were freed in Pell.");
  expect(relateClaims(pell, at("60", "The office said 60 were freed in Tarn."))).toEqual({
    type: "incomparable",
    why: "they speak of different places",
  });
  expect(relateClaims(pell, at("60", "The office said 60 were freed near the port of Pell.")).type).toBe(
    "conflict",
  );
  expect(relateClaims(pell, at("60", "The office said 60 were freed in January.")).type).toBe("conflict");
});

test("where a speaker spoke is not where people were freed", () => {
  const at = (number: string, text: string) => printed(number, { text, source: group });
  const pell = at("40", "The group said that 40 were freed in Pell.");
  expect(relateClaims(pell, at("60", "A spokesman told reporters in Tarn that 60 were freed.")).type).toBe(
    "conflict",
  );
  expect(relateClaims(pell, at("60", "The group said 60 were freed in Tarn.")).type).toBe("incomparable");
});

test("two figures that one article gives in one voice count different things", () => {
  const at = { text: "It freed 12 men and 30 men.", url: "https://meridian.example/one", source: government };
  expect(relateClaims(printed("12", at), printed("30", at)).type).toBe("incomparable");
  const { source: _, ...own } = at;
  expect(relateClaims(printed("12", at), printed("30", own)).type).toBe("incomparable");
  expect(relateClaims(printed("12", at), printed("30", { ...at, source: group })).type).toBe("conflict");
});

describe("time", () => {
  test("days that a span names are compared, the start of a running count is not", () => {
    const at = (number: string, window: AsOf["window"], outlet = "harbour") => {
      const one = printed(number, { outlet, source: group });
      return { ...one, claim: { ...one.claim, asOf: { ...one.claim.asOf, window } } };
    };
    const weekend = { kind: "during", from: "2026-01-03", until: "2026-01-04" } as const;
    const since = { kind: "since", from: "2026-01-03", until: "2026-01-12" } as const;
    expect(relateClaims(ofOne, at("50", weekend)).type).not.toBe("conflict");
    expect(relateClaims(ofOne, at("50", since)).type).toBe("conflict");
  });

  const total = (number: string, day: string, source = group) =>
    printed(number, { kind: "deaths", source, publishedAt: `2026-02-${day}T09:00:00Z` });

  test("a toll that rises from one source is news, not a contradiction", () => {
    expect(relateClaims(total("9", "03"), total("19", "05")).type).toBe("incomparable");
    expect(relateClaims(total("19", "05"), total("9", "03")).type).toBe("incomparable");
  });

  test("a toll that falls is a contradiction, whichever comes first in the list", () => {
    expect(relateClaims(total("19", "03"), total("9", "05")).type).toBe("conflict");
    expect(relateClaims(total("9", "05"), total("19", "03")).type).toBe("conflict");
  });

  test("stocks of different days are two stocks", () => {
    const held = (number: string, asOf: string) =>
      printed(number, { kind: "detained", measure: "stock", asOf });
    expect(relateClaims(held("800", "2026-01-09"), held("700", "2026-01-12")).type).toBe("incomparable");
    expect(relateClaims(held("800", "2026-01-09"), held("700", "2026-01-09")).type).toBe("conflict");
  });

  test("events that are printed over midnight, an hour apart, are about one day", () => {
    const event = (number: string, publishedAt: string) => printed(number, { measure: "event", publishedAt });
    expect(relateClaims(event("40", "2026-01-12T23:30:00Z"), event("60", "2026-01-13T00:30:00Z")).type).toBe(
      "conflict",
    );
    expect(relateClaims(event("40", "2026-01-12T01:00:00Z"), event("60", "2026-01-13T22:00:00Z")).type).toBe(
      "incomparable",
    );
  });
});

test("a morning's paper repeats last night's count; two days later it would be another", () => {
  const known = printed("56", { source: group, asOf: "2026-01-12" });
  const paper = (publishedAt: string) => printed("70", { source: government, publishedAt });
  expect(relateClaims(known, paper("2026-01-13T06:00:00Z")).type).toBe("conflict");
  expect(relateClaims(known, paper("2026-01-15T06:00:00Z")).type).toBe("incomparable");
});

test("any two figures say the same of each other both ways round", () => {
  const figure = fc
    .record({
      number: fc.integer({ min: 1, max: 200 }).map(String),
      qualifier: fc.constantFrom(
        "exact" as const,
        "about" as const,
        "at_least" as const,
        "less_than" as const,
      ),
      measure: fc.constantFrom("cumulative" as const, "stock" as const, "event" as const),
      publishedAt: fc.constantFrom("2026-01-12T12:00:00Z", "2026-01-13T20:00:00Z", null),
      source: fc.constantFrom(government, group),
    })
    .map(({ number, ...short }) => printed(number, short));
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(relateClaims(a, b)).toEqual(relateClaims(b, a));
    }),
  );
});
