import { asOfText, figureText, kindText, modalityText, sourceText } from "../../src/timeline/claim-words.ts";
import { numberInSentence } from "../../src/timeline/number-in-sentence.ts";
import { printed } from "./printed.ts";

test.each([
  ["800", "more_than", "more than 800"],
  ["800", "about", "about 800"],
  ["116", "at_least", "at least 116"],
  ["50", "at_most", "at most 50"],
  ["50", "less_than", "fewer than 50"],
  ["116", "exact", "116"],
  ["dozens", "vague", "dozens"],
  ["40 and 50", "range", "between 40 and 50"],
  ["40 to 50", "range", "40 to 50"],
] as const)("%s %s reads %s", (number, qualifier, text) => {
  expect(figureText(printed(number, { qualifier, low: 1, high: 1 }).claim)).toBe(text);
});

test("kinds, sources, dates and states in words", () => {
  const { claim } = printed("5", {
    kind: "verified",
    of: "deaths",
    source: ["Foro Penal", "ngo"],
    via: "a radio",
    asOf: "2026-01-08",
    modality: "denied",
  });
  expect([kindText(claim), sourceText(claim), asOfText(claim), modalityText(claim)]).toEqual([
    "dead, verified",
    "Foro Penal, via a radio",
    "2026-01-08",
    "denied",
  ]);
  expect([sourceText(printed("5").claim), asOfText(printed("5").claim)]).toEqual(["no source given", ""]);
});

test.each([
  [{ kind: "since", from: "2026-01-08", until: "2026-01-12" }, "since 2026-01-08"],
  [{ kind: "until", from: null, until: "2026-01-08" }, "until 2026-01-08"],
  [{ kind: "during", from: "2026-01-10", until: "2026-01-11" }, "2026-01-10 to 2026-01-11"],
] as const)("a span of time says how it runs: %j", (window, words) => {
  const { claim } = printed("5");
  expect(asOfText({ ...claim, asOf: { ...claim.asOf, window } })).toBe(words);
});

test("the number is found in its sentence, the right one of two equal ones", () => {
  const { claim } = printed("12", { text: "Of 12 men, 12 women knew nothing." });
  const second = { ...claim, quote: { exact: "12", prefix: "Of 12 men, ", suffix: " women knew" } };
  expect(numberInSentence(claim)).toEqual({ start: 3, end: 5 });
  expect(numberInSentence(second)).toEqual({ start: 11, end: 13 });
  expect(numberInSentence({ ...claim, sentence: "Nothing here." })).toBeNull();
});
