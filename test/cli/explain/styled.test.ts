import fc from "fast-check";
import { lineWidth, type Piece, paint, plain, styled, wrap } from "../../../src/cli/explain/styled.ts";

const text = (lines: readonly (readonly Piece[])[]) => lines.map((line) => paint(line, false));

test("a marked number and the comma behind it are not parted", () => {
  const pieces = [plain("it freed "), styled("green", "116"), styled("dim", "[1]"), plain(", it said")];
  expect(text(wrap(pieces, 12))).toEqual(["it freed", "116[1], it", "said"]);
});

test("a non-breaking space does not break, and is a space on the screen", () => {
  expect(text(wrap([plain("rule\u00A031–35 and more")], 10))).toEqual(["rule 31–35", "and more"]);
});

test("a word longer than the line is cut, whole characters each", () => {
  expect(text(wrap([plain("a 😀😀😀😀😀 b")], 4))).toEqual(["a", "😀😀😀😀", "😀 b"]);
});

test("styles are escapes that are closed again, and nothing without colour", () => {
  const line = [styled(["bold", "red"], "12"), plain(" dead")];
  expect(paint(line, true)).toBe("\u001b[1m\u001b[31m12\u001b[39m\u001b[22m dead");
  expect(paint(line, false)).toBe("12 dead");
});

test("whatever the text, no line is too long and no word is lost", () => {
  const piece = fc.record({ text: fc.string({ unit: "grapheme", maxLength: 30 }) });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 2, max: 30 }), (pieces, width) => {
      const lines = wrap(pieces, width);
      for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width);
      const glued = (parts: readonly Piece[]) =>
        parts
          .map((part) => part.text)
          .join("")
          .replaceAll(/[^\S\u00A0]/g, "");
      expect(glued(lines.flat())).toBe(glued(pieces));
    }),
    { numRuns: 300 },
  );
});
