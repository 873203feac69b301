import fc from "fast-check";
import { tokenize, tokenPattern } from "../../../src/extract/text/tokens.ts";

const ignorable = /^[\u200B-\u200F\u2060\uFEFF\u00AD]$/;

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."aZé’'.,-1 \n\u00a0\u0301\ud83d😀\u200b".split(""),
        "U.S.",
        "don’t",
        "1,180",
        "a.b.",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

test("plain words are cut as the pattern cuts them", () => {
  fc.assert(
    fc.property(text, (sample) => {
      const cut = tokenize(sample, 7).map(({ start, text: piece, type }) => [start - 7, piece, type]);
      const whole = [...sample.matchAll(new RegExp(tokenPattern))]
        .filter(([piece]) => !ignorable.test(piece))
        .map(({ 0: piece, 1: number, 2: name, index }) => [
          index,
          piece,
          number ? "number" : name ? "word" : "mark",
        ]);
      expect(cut).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});

test("spaced tells white space in front, offsets count from the field", () => {
  expect(tokenize("No. 5-plus", 10).map(({ start, text: piece, spaced }) => [start, piece, spaced])).toEqual([
    [10, "No", true],
    [12, ".", false],
    [14, "5", true],
    [15, "-", false],
    [16, "plus", false],
  ]);
});
