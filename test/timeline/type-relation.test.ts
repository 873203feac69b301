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
