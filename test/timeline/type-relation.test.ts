import * as fc from "fast-check";
import { findRelations } from "../../src/timeline/find-relations.ts";
import { intervalOf, overlaps } from "../../src/timeline/interval.ts";
import { typeRelation } from "../../src/timeline/type-relation.ts";
import { printed } from "./printed.ts";

const office = ["the prisons office", "government"] as const;
const watch = ["Cell Watch", "ngo"] as const;
const freed = printed("116", { source: office });

test.each([
  ["the same from the same source elsewhere", printed("116", { outlet: "harbour", source: office }), "agree"],
  ["a bound that holds it", printed("100", { qualifier: "more_than", source: watch }), "consistent"],
  ["a number that cannot be it", printed("50", { qualifier: "about", source: watch }), "conflict"],
  ["the same from somebody else", printed("116", { outlet: "harbour", source: watch }), "different_source"],
  [
    "a later event",
    printed("50", { measure: "event", publishedAt: "2026-01-20T12:00:00Z", source: watch }),
    "different_as_of",
  ],
  [
    "some of them by nationality",
    printed("20", { subject: "Spanish citizens", source: watch }),
    "different_scope",
  ],
  [
    "a check",
    printed("56", { kind: "verified", of: "released", source: watch }),
    "reported_against_verified",
  ],
  [
    "a check of a part",
    printed("56", { kind: "verified", of: "released", subject: "of them" }),
    "reported_against_verified",
  ],
  ["a stock", printed("116", { measure: "stock", source: office, outlet: "harbour" }), undefined],
  ["another kind", printed("116", { kind: "deaths", source: office }), undefined],
  ["a plan", printed("116", { modality: "planned", outlet: "harbour", source: office }), undefined],
  ["a word", printed("dozens", { qualifier: "vague", low: 24, source: watch }), undefined],
])("116 released against %s", (_, other, type) => {
  expect(typeRelation(freed, other)?.type).toBe(type);
});

test("figures meet once, whichever number of outlets prints them, and the reason quotes both", () => {
  const copies = ["harbour", "coast", "valley", "north"].map((outlet) =>
    printed("116", { outlet, source: office }),
  );
  const other = printed("50", { outlet: "south", qualifier: "about", source: watch });
  const found = findRelations([...copies, other]);
  expect(found.map(({ type }) => type)).toEqual(["agree", "conflict", "conflict"]);
  expect(found[1]?.why).toMatch(/116 released.*about 50 released.*cannot hold/);
});

test("within one article two groups are not set against each other, a check and a report are", () => {
  const url = "https://meridian.example/one";
  const own = printed("116", { url });
  expect(typeRelation(own, printed("20", { url, subject: "Spanish citizens", source: watch }))).toBeNull();
  expect(typeRelation(own, printed("50", { url, source: watch }))).toBeNull();
  const check = printed("56", { url, kind: "verified", of: "released", source: watch });
  expect(typeRelation(own, check)?.type).toBe("reported_against_verified");
});

test("a check that exceeds an earlier report is of a count that has grown", () => {
  const check = printed("35", { kind: "verified", of: "released", publishedAt: "2026-01-19T12:00:00Z" });
  expect(typeRelation(printed("7"), check)?.type).toBe("different_as_of");
  expect(typeRelation(printed("38"), check)?.type).toBe("reported_against_verified");
});

test("what happened on one day cannot exceed a total that runs over it", () => {
  const event = printed("500", {
    qualifier: "more_than",
    measure: "event",
    source: watch,
    asOf: "2026-01-12",
  });
  const total = (from: string) => {
    const one = printed("467", { source: office, publishedAt: "2026-01-15T12:00:00Z" });
    const window = { kind: "since" as const, from, until: "2026-01-15" };
    return { ...one, claim: { ...one.claim, asOf: { ...one.claim.asOf, window } } };
  };
  expect(typeRelation(event, total("2026-01-11"))?.type).toBe("conflict");
  expect(typeRelation(event, total("2026-01-13"))?.type).toBe("different_as_of");
});

test("a figure that one source gives stays the same where an outlet leaves out who is counted", () => {
  const held = { kind: "detained", measure: "stock" as const, source: watch };
  const named = printed("800", { ...held, subject: "political prisoners" });
  expect(typeRelation(named, printed("800", { ...held, outlet: "harbour" }))?.type).toBe("agree");
  expect(typeRelation(named, printed("700", { ...held, outlet: "harbour" }))?.type).toBe("different_scope");
});

test("what one outlet alone counts is one-sided; with one outlet there is nobody to be silent", () => {
  const hurt = printed("7", { kind: "injured", outlet: "harbour", source: watch });
  const found = findRelations([freed, printed("116", { outlet: "harbour", source: office }), hurt]);
  expect(found.map(({ type, right }) => [type, right === null])).toEqual([
    ["agree", false],
    ["one_sided", true],
  ]);
  expect(found[1]?.why).toContain("7 injured (Cell Watch): only");
  expect(findRelations([hurt])).toEqual([]);
});

const figure = fc
  .record({
    number: fc.integer({ min: 1, max: 200 }).map(String),
    qualifier: fc.constantFrom("exact" as const, "about" as const, "at_least" as const, "less_than" as const),
    measure: fc.constantFrom("cumulative" as const, "stock" as const, "event" as const),
    kind: fc.constantFrom("released", "detained"),
    subject: fc.constantFrom("people", "foreigners", "of them"),
    publishedAt: fc.constantFrom("2026-01-12T12:00:00Z", "2026-01-13T20:00:00Z", null),
    source: fc.constantFrom(office, watch),
    outlet: fc.constantFrom("meridian", "harbour"),
  })
  .map(({ number, ...short }) => printed(number, short));

test("a figure beside itself in another outlet: the same, or nothing that could be compared", () => {
  fc.assert(
    fc.property(figure, (a) => {
      const twin = { ...a, outlet: "valley", claim: { ...a.claim, articleId: "another", id: "another" } };
      expect(["agree", undefined]).toContain(typeRelation(a, twin)?.type);
    }),
  );
});

test("only an outlet's own figures are one-sided, and the order of the claims adds no relation", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 8 }), (claims) => {
      const found = findRelations(claims);
      for (const { type, left, right } of found) {
        expect(right === null).toBe(type === "one_sided");
        if (right === null)
          expect(
            claims.every(
              ({ outlet, claim }) =>
                outlet === left.outlet ||
                claim.kind !== left.claim.kind ||
                claim.subject !== left.claim.subject ||
                (claim.measure === "stock") !== (left.claim.measure === "stock"),
            ),
          ).toBe(true);
        else expect(left.claim.quantity.qualifier).not.toBe("vague");
      }
    }),
  );
});

test("whatever the figures: the order does not matter, overlaps never conflict, stock never meets flow", () => {
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      const type = typeRelation(a, b)?.type;
      expect(typeRelation(b, a)?.type).toBe(type);
      if ((a.claim.measure === "stock") !== (b.claim.measure === "stock")) expect(type).toBeUndefined();
      const [left, right] = [intervalOf(a.claim.quantity), intervalOf(b.claim.quantity)];
      if (left && right && overlaps(left, right)) expect(type).not.toBe("conflict");
    }),
  );
});
