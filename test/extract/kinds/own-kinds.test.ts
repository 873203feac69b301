import { extractClaims } from "../../../src/extract/extract-claims.ts";
import { type Kind, type KindCues, noCues, regulars, words } from "../../../src/extract/kinds/cue.ts";
import { kinds } from "../../../src/extract/kinds/registry.ts";

const kind = (id: string, cues: Partial<KindCues>): Kind => ({
  definition: { id, label: id, measure: "event" },
  cues: { en: { ...noCues, ...cues } },
});
const evacuated = kind("evacuated", {
  transitive: regulars("evacuate"),
  weak: ["move moves moved moved moving"],
  events: words("evacuations"),
  people: words("evacuees, heads of household"),
  totals: words("number of evacuees"),
  frames: [{ verbs: "bring brings brought bringing", after: words("to safety") }],
});
const burnt = kind("burnt", { transitive: regulars("torch gut"), things: words("homes, sheds, gazebos") });

const found = (text: string, list: readonly Kind[] = [...kinds, evacuated, burnt]) =>
  extractClaims({ id: "a", title: "", text }, { kinds: list }).claims.map(
    (claim) => `${claim.number} ${claim.kind}${claim.of ? ` of ${claim.of}` : ""}`,
  );

test.each([
  ["Crews evacuated 300 villagers and two lock keepers.", ["300 evacuated", "two evacuated"]],
  ["More than 300 villagers were evacuated overnight.", ["300 evacuated"]],
  ["The army moved 300 villagers to the hills.", ["300 evacuated"]],
  ["The army moved 300 crates to the hills.", []],
  ["Lifeboats brought 40 anglers to safety.", ["40 evacuated"]],
  ["The valley has seen 12 evacuations this year.", ["12 evacuated"]],
  ["The hall now shelters 90 evacuees.", ["90 evacuated"]],
  ["The hall now shelters 90 heads of household.", ["90 evacuated"]],
  ["The number of evacuees rose to 90.", ["90 evacuated"]],
  ["The flood killed 3 people and 90 were evacuated.", ["3 deaths", "90 evacuated"]],
  ["The charity has verified 70 of the 90 evacuations.", ["70 verified of evacuated", "90 evacuated"]],
])("a kind of one's own: %s", (text, claims) => {
  expect(found(text)).toEqual(expect.arrayContaining(claims));
  expect(found(text)).toHaveLength(claims.length);
});

test("a kind counts the things it names, and no other kind counts them", () => {
  expect(found("Raiders torched 40 homes and killed 3 farmers.")).toEqual(["40 burnt", "3 deaths"]);
  expect(found("Raiders torched 40 gazebos.")).toEqual(["40 burnt"]);
  expect(found("Raiders torched 40 vehicles.")).toEqual([]);
  expect(found("The storm killed 40 homes.")).toEqual([]);
});

test("only the kinds of the list are looked for", () => {
  const text = "Police freed 5 of the 12 hostages, and 2 guards were killed.";
  expect(found(text, kinds)).toEqual(["5 released", "12 detained", "2 deaths"]);
  expect(found(text, [evacuated])).toEqual([]);
  expect(found(text, kinds.slice(0, 1))).toEqual(["5 released"]);
});

test("a list of kinds changes nothing for another list", () => {
  const text = "Crews evacuated 300 villagers.";
  expect(found(text)).toEqual(["300 evacuated"]);
  expect(found(text, kinds)).toEqual([]);
  expect(extractClaims({ id: "a", title: "", text }).claims).toEqual([]);
});
