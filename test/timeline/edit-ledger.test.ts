import { EditEntry } from "../../src/domain/edit-entry.ts";
import { editLedger } from "../../src/timeline/edit-ledger.ts";
import { fixtureReader } from "../web/fixture-reader.ts";
import { printed } from "./printed.ts";

const group = ["Foro Penal", "ngo"] as const;
type Short = Parameters<typeof printed>[1];
const url = "https://meridian.example/one";
const first = (number: string, short: Short = {}) =>
  printed(number, { url, ...short, version: 1, current: false });
const second = (number: string, short: Short = {}) => printed(number, { url, ...short, version: 2 });
const types = (...claims: ReturnType<typeof printed>[]) => editLedger(claims).map((edit) => edit.type);

test.each([
  ["nothing", [first("46"), second("46")], []],
  ["the number", [first("46"), second("56")], ["value_changed"]],
  ["a dropped hedge", [first("100", { qualifier: "more_than" }), second("100")], ["hedge_dropped"]],
  ["an added hedge", [first("100"), second("100", { qualifier: "at_least" })], ["hedge_added"]],
  [
    "another hedge",
    [first("100", { qualifier: "more_than" }), second("100", { qualifier: "at_most" })],
    ["hedge_changed"],
  ],
  ["a dropped source", [first("46", { source: group }), second("46")], ["source_dropped"]],
  ["an added source", [first("46"), second("46", { source: group })], ["source_added"]],
  [
    "another source",
    [first("46", { source: group }), second("46", { source: ["UN", "igo"] })],
    ["source_changed"],
  ],
  [
    "the wording of the source",
    [first("46", { source: group }), second("46", { source: ["foro penal", "ngo"] })],
    [],
  ],
  [
    "number and hedge",
    [first("100", { qualifier: "more_than" }), second("120")],
    ["value_changed", "hedge_dropped"],
  ],
])("%s", (_, claims, expected) => {
  expect(types(...claims)).toEqual(expected);
});

test("sentences that have little in common are removed and added", () => {
  const claims = [
    first("46", { text: "Lawyers saw # men leave." }),
    second("56", { text: "By dawn the count stood at #." }),
  ];
  expect(types(...claims).sort()).toEqual(["added", "removed"]);
});

test("where two heirs are possible none is picked", () => {
  const text = "The ministry counted # people in the town.";
  const claims = [first("46", { text }), second("56", { text }), second("66", { text })];
  expect(types(...claims).sort()).toEqual(["added", "added", "removed"]);
});

test("a version that lost its last figure, and one that gained its first", () => {
  const lost = first("46");
  expect(editLedger([lost])).toMatchObject([
    { type: "removed", fromVersion: 1, toVersion: 2, before: lost, after: null },
  ]);
  const gained = second("46");
  expect(editLedger([gained])).toMatchObject([
    { type: "added", fromVersion: 1, toVersion: 2, before: null, after: gained },
  ]);
});

test("articles of one version have no edits, and different articles are never paired", () => {
  expect(editLedger([printed("46"), printed("56", { url: "https://meridian.example/b" })])).toEqual([]);
});

test("the ledger of invented articles, in plain words and the published shape", async () => {
  const edits = editLedger(await fixtureReader().printedClaims({ currentOnly: false }));
  expect(edits.map((edit) => edit.summary)).toEqual([
    "The source was dropped: “more than 100” released was credited to officials, now to nobody.",
    "The hedge was dropped: “more than 100” released became “100” released.",
    "The number changed: “46” released, verified became “56” released, verified.",
  ]);
  expect(edits.map((edit) => EditEntry.parse(edit))).toEqual(edits);
});
