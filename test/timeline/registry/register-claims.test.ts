import type { PrintedWording } from "../../../src/domain/registry.ts";
import { attributionHabits } from "../../../src/timeline/attribution-habits.ts";
import { compareOutlets } from "../../../src/timeline/compare-outlets.ts";
import { editLedger } from "../../../src/timeline/edit-ledger.ts";
import { applyChanges } from "../../../src/timeline/registry/apply-changes.ts";
import { listEntries } from "../../../src/timeline/registry/list-entries.ts";
import { registerClaims } from "../../../src/timeline/registry/register-claims.ts";
import { sameSource } from "../../../src/timeline/same-source.ts";
import { typeRelation } from "../../../src/timeline/type-relation.ts";
import { printed } from "../printed.ts";
import { changeAt, logOf, merge } from "./changes.ts";

const regime = printed("116", { outlet: "meridian", source: ["Marek's regime", "political"] });
const cabinet = printed("90", { outlet: "harbour", source: ["the Veldan government", "government"] });
const watch = printed("90", { outlet: "openledger", source: ["Cell Watch", "ngo"] });
const oneSource = applyChanges(
  logOf([
    merge("marek regime", "government veldan"),
    { action: "rename", id: "government veldan", was: "the Veldan government", name: "Veldan government" },
    { action: "retype", id: "government veldan", name: "Veldan government", type: "government" },
  ]),
  null,
);

test("wordings that editors hold for one source share a row under its name, each in its own words", () => {
  const claims = registerClaims([regime, cabinet, watch], oneSource);
  expect(claims.map(({ claim }) => claim.attribution)).toEqual(
    [regime, cabinet, watch].map(({ claim }) => claim.attribution),
  );
  const { rows, disagreements } = compareOutlets(claims);
  expect(rows.map(({ source, sourceNames }) => [source, sourceNames])).toEqual([
    ["Cell Watch", ["Cell Watch"]],
    ["Veldan government", ["Marek's regime", "the Veldan government"]],
  ]);
  const own = disagreements.find((one) => one.sameSource);
  expect(own?.reason).toMatch(/116.*90.*both are credited to Veldan government/);
  expect(compareOutlets([regime, cabinet, watch]).disagreements.some((one) => one.sameSource)).toBe(false);
});

test("a source's type is the one that an editor set", () => {
  const habits = attributionHabits(registerClaims([regime], oneSource));
  expect(habits[0]?.byType).toEqual({ government: 1 });
});

test("who was split off is another source, even where the words of one hold the other's", () => {
  const [long, short] = [
    printed("90", { source: ["the interim government of Veldan", "government"] }),
    printed("80", { source: ["Veldan government", "government"] }),
  ];
  expect(sameSource(long.claim, short.claim)).toBe(true);
  const split = {
    wording: "the interim government of Veldan",
    from: "government veldan",
    name: "Veldan government",
  };
  const registry = applyChanges(logOf([{ action: "split", ...split, as: "split:change-1" }]), null);
  const [a, b] = registerClaims([long, short], registry);
  expect(a && b && sameSource(a.claim, b.claim)).toBe(false);
});

test("an outlet that changes its words for one source is in the ledger of edits all the same", () => {
  const more = { url: "https://meridian.example/velda", text: "They counted # people on Monday." };
  const edited = [
    printed("116", { ...more, source: ["Marek's regime", "political"], current: false }),
    printed("116", { ...more, source: ["the Veldan government", "government"], version: 2 }),
  ];
  const [entry] = editLedger(registerClaims(edited, oneSource));
  expect([entry?.type, entry?.summary]).toEqual([
    "source_changed",
    "The source changed for “116” released: Marek's regime became the Veldan government.",
  ]);
});

test("figures of a group and of one that is a part of it are of different scope, and the reason says which", () => {
  const [foreign, american] = [
    printed("20", { subject: "foreigners", outlet: "harbour" }),
    printed("4", { subject: "American citizens" }),
  ];
  const registry = applyChanges(
    [
      changeAt(1, { action: "rename", id: "american", was: "American citizens", name: "Americans" }),
      changeAt(2, {
        action: "place",
        id: "american",
        name: "Americans",
        within: "foreign",
        withinName: "foreigners",
      }),
    ].map((one) => ({ ...one, list: "subject" as const })),
    null,
  );
  const [a, b] = registerClaims([foreign, american], registry);
  expect(b?.claim.registered?.subject?.within).toEqual([{ id: "foreign", name: "foreigners" }]);
  expect(a && b && typeRelation(a, b)).toMatchObject({
    type: "different_scope",
    why: expect.stringContaining("Americans are part of foreigners"),
  });
});

test("the list names who prints which wording; groups without a name of their own are not in it", () => {
  const wording = (words: string, outlet: string, figures: number): PrintedWording => {
    return { wording: words, type: "government", outlet, outletName: outlet.toUpperCase(), figures };
  };
  const words = [
    wording("Marek's regime", "tern", 3),
    wording("Marek's regime", "gull", 1),
    wording("the Veldan government", "gull", 5),
  ];
  const [entry, ...others] = listEntries("source", words, oneSource);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ name: "Veldan government", figures: 9, outlets: 2, edited: true });
  expect(entry?.aliases[1]).toEqual({
    wording: "Marek's regime",
    figures: 4,
    outlets: [
      { id: "tern", name: "TERN", figures: 3 },
      { id: "gull", name: "GULL", figures: 1 },
    ],
  });
  const groups = ["people", "of them", "political prisoners"].map((one) => ({
    ...wording(one, "tern", 1),
    type: null,
  }));
  expect(listEntries("subject", groups, applyChanges([], null)).map(({ name }) => name)).toEqual([
    "political prisoners",
  ]);
});
