import { stopRules } from "../../../src/extract/languages/en/abbreviations.ts";
import { segment } from "../../../src/extract/segment.ts";
import { findQuotations } from "../../../src/extract/text/quotations.ts";
import { longestSentence, splitSentences } from "../../../src/extract/text/sentences.ts";

const split = (text: string) =>
  splitSentences(text, stopRules).map(({ start, end }) => text.slice(start, end));

test.each([
  ["It rained. It poured.", 2],
  ["Mr. Oss met Gen. Pale in St. Ives.", 1],
  ["He left the U.S. Senate in May.", 1],
  ["He left the U.S. The others stayed.", 2],
  ["J. R. Oss was freed.", 1],
  ["See No. 5 on the list.", 1],
  ["He said no. They left.", 2],
  ["On Jan. 3 it rained.", 1],
  ["“It rained.” She left.", 2],
  ["“It rained!” she said.", 1],
  ["Is it true? Yes. No!", 3],
  ["It grew by 2.5 points.", 1],
  ["At 5 p.m. the guards left.", 1],
  ["It rained … and rained.", 1],
])("%s", (text, count) => {
  expect(split(text)).toHaveLength(count);
});

test("text without full stops is cut into windows at spaces", () => {
  const parts = split("word ".repeat(2000));
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(longestSentence);
  expect(parts.join(" ")).toBe("word ".repeat(2000).trim());
});

test("paragraphs are numbered in each field", () => {
  const { sentences } = segment({ id: "a", title: "Rain", text: "One. Two.\n\nThree." });
  expect(sentences.map((one) => [one.in, one.paragraph, one.text])).toEqual([
    ["title", 0, "Rain"],
    ["text", 0, "One."],
    ["text", 0, "Two."],
    ["text", 1, "Three."],
  ]);
});

test.each([
  ["He said “it rained. It poured” and left.", ["“it rained. It poured”"]],
  ['He said "it rained" and "it poured".', ['"it rained"', '"it poured"']],
  ["“It rained.\n\n“It poured,” he said.", ["“It rained.\n\n“It poured,”"]],
  ["“It rained.\n\nHe left.", ["“It rained."]],
  ['A 6" pipe', []],
])("quotations of %s", (text, quotes) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
});
