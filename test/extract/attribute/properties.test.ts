import fc from "fast-check";
import { attribute } from "../../../src/extract/attribute.ts";
import { dateClaims } from "../../../src/extract/date.ts";
import { resolve } from "../../../src/extract/resolve.ts";
import { candidatesAt } from "../candidates-at.ts";

const pieces = [
  "12",
  " people died",
  ", ",
  ". ",
  "\n\n",
  "“",
  "”",
  '"',
  ": ",
  " - ",
  "(",
  ")",
  " said ",
  " the Harbour Ministry",
  " according to ",
  " it ",
  " he ",
  " the group",
  " citing ",
  " quoted ",
  " as saying ",
  " by its own count",
  " Dana Ilves",
  " and ",
  " which ",
  " on Monday",
  " since May",
  " 2024",
  "😀",
  "\u202e",
  "e\u0301",
  "U.N.",
  "’s ",
];
const article = fc.record({
  title: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join("")),
  text: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join("")),
});
const spansOf = (text: string) =>
  [...text.matchAll(/12/g)].map(({ index }) => ({ start: index, end: index + 2 }));

test("whatever the text, cues and claims slice exactly and nothing throws", () => {
  fc.assert(
    fc.property(article, ({ title, text }) => {
      const field = { title, text, publishedAt: "2025-05-14" };
      const { candidates, segmented } = candidatesAt(field, spansOf(text || title));
      const attributed = attribute(candidates, segmented);
      for (const { attribution, sentence } of attributed) {
        if (!attribution) continue;
        const { start, end, text: cue } = attribution.cue;
        expect(segmented.article[sentence.in].slice(start, end)).toBe(cue);
        expect(attribution.source.name.trim()).not.toBe("");
        expect(attribution.source.names).not.toContain(attribution.source.name);
      }
      const claims = resolve(dateClaims(attributed, segmented, {}), segmented, { extractor: "test" });
      expect(claims.length).toBeLessThanOrEqual(candidates.length);
    }),
    { numRuns: 400 },
  );
});
