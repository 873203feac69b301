import { namedPlaces } from "../../src/timeline/named-places.ts";
import { sameSource } from "../../src/timeline/same-source.ts";
import { sourceKey } from "../../src/timeline/source-key.ts";
import { subjectKey } from "../../src/timeline/subject-key.ts";
import { printed } from "./printed.ts";

test.each([
  ["Venezuela's interim government", "the government of Venezuela"],
  ["Foro Penal", "FORO PENAL"],
  ["Justicia, Encuentro y Perdón", "Justicia Encuentro y Perdon"],
  ["the Ministry of Health", "Health Ministry"],
])("%s and %s are one source", (a, b) => {
  expect(sourceKey(a)).toBe(sourceKey(b));
});

test.each([
  ["United Nations", "UN"],
  ["Foro Penal", "Foro Civil"],
  ["health ministry", "interior ministry"],
  ["the group", "the government"],
])("%s and %s stay two sources", (a, b) => {
  expect(sourceKey(a)).not.toBe(sourceKey(b));
});

test("a source made of nothing but fillers keeps a key", () => {
  expect(sourceKey("The Interim")).not.toBe("");
});

const keyOf = (subject: string) => subjectKey(printed("12", { subject }).claim);

test.each(["people", "prisoners", "the detainees", "other people"])("%s is anyone of the kind", (subject) => {
  expect(keyOf(subject)).toBe("");
  expect(subjectKey(printed("12").claim)).toBe("");
});

test.each(["of them", "of the 116 prisoners", "another group", "of whom"])("%s is a part", (subject) => {
  expect(keyOf(subject)).toBeNull();
});

test("groups with a name keep it, in singular and plural alike", () => {
  expect(keyOf("political prisoners")).toBe(keyOf("the political prisoner"));
  expect(keyOf("political prisoners")).not.toBe(keyOf("Spanish citizens"));
  expect(keyOf("political prisoners")).not.toBe("");
});

test("a number without its noun counts everybody in a headline or a total, else people named before", () => {
  const { claim } = printed("12", { subject: null });
  expect(subjectKey(claim)).toBeNull();
  expect(subjectKey({ ...claim, in: "title" })).toBe("");
  expect(subjectKey({ ...claim, rules: ["number.numeral", "deaths.total"] })).toBe("");
  expect(subjectKey({ ...claim, in: "title", rules: ["deaths.part"] })).toBeNull();
});

test.each([
  ["Spaniards", "Spanish citizens"],
  ["Americans", "U.S. citizens"],
  ["American prisoners", "US nationals"],
  ["verified releases", "people"],
])("%s and %s are one group", (a, b) => {
  expect(keyOf(a)).toBe(keyOf(b));
});

test("the noun of an event is nobody's name", () => {
  const { claim } = printed("150", { subject: "roundups" });
  expect(subjectKey(claim)).toBe("roundup");
  expect(subjectKey({ ...claim, rules: ["number.numeral", "detained.event"] })).toBe("");
});

const credited = (name: string) => printed("12", { source: [name, "other"] }).claim;

test.each([
  ["UN", "United Nations", true],
  ["office of the UN High Commissioner", "United Nations", true],
  ["ICRC", "International Committee of the Red Cross", true],
  ["lawyers of Legal Watch", "Legal Watch Velmara", true],
  ["a spokesman for the Harbour Ministry", "Harbour Ministry", true],
  ["UN", "Harbour Union", false],
  ["lawyers of Legal Watch", "lawyers of Cell Watch", false],
  ["the United Front", "United Nations", false],
])("%s and %s: one source %s", (a, b, one) => {
  expect(sameSource(credited(a), credited(b))).toBe(one);
  expect(sameSource(credited(b), credited(a))).toBe(one);
});

test.each([
  ["Twelve were freed in Pell, the office said.", ["pell"]],
  ["Twelve were freed, a spokesman told reporters in Pell.", []],
  ["Twelve were freed, the office said in Pell.", []],
  ["Twelve died in the Pell dam disaster.", []],
  ["Twelve died in the Pell valley.", ["pell"]],
])("places where people were counted: %s", (sentence, places) => {
  expect([...namedPlaces(sentence)]).toEqual(places);
});
