import { examples } from "../../src/extract/date/date.examples.ts";
import { datePatterns } from "../../src/extract/languages/en/dates/patterns.ts";
import { allMatches } from "../../src/extract/text/all-matches.ts";

const more = [
  "It rained at 9 on New Year’s Eve, on Halloween and on Christmas Day.",
  "Some 12 died in the Third Northern War, so far, to date, overnight and tonight, and tomorrow brings more.",
  "In the past two decades, this century and the past 48 hours, 3 fell, an hour later or two hours earlier.",
  "Between 2019 and 2021, in spring 2020, on the 3rd, and from 3 to 5 March.",
];

test("a pattern matches only where the text has what its row needs", () => {
  const texts = [...examples.map(({ text }) => text), ...more];
  const seen = new Set<RegExp>();
  for (const text of texts)
    for (const { needs, pattern } of datePatterns)
      if (allMatches(pattern, text).length > 0) {
        seen.add(pattern);
        expect({ text, pattern, has: needs.test(text) }).toEqual({ text, pattern, has: true });
      }
  expect(datePatterns.filter(({ pattern }) => !seen.has(pattern))).toEqual([]);
});
