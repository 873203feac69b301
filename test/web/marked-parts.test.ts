import * as fc from "fast-check";
import { markedParts } from "../../src/web/pages/parts/marked-parts.ts";
import { printed } from "../timeline/printed.ts";

const claimAt = (start: number, end: number) => ({ ...printed("1").claim, position: { start, end } });

test("numbers are marked, the text between is kept", () => {
  const parts = markedParts("Of 116 only 56.", [
    { number: 2, claim: claimAt(12, 14) },
    { number: 1, claim: claimAt(3, 6) },
  ]);
  expect(parts).toEqual([
    { text: "Of ", numbers: [] },
    { text: "116", numbers: [1] },
    { text: " only ", numbers: [] },
    { text: "56", numbers: [2] },
    { text: ".", numbers: [] },
  ]);
});

test("two claims of one number share its mark", () => {
  const claims = [1, 2].map((number) => ({ number, claim: claimAt(0, 2) }));
  expect(markedParts("56", claims)).toEqual([{ text: "56", numbers: [1, 2] }]);
});

test("whatever the places, the parts join to the text", () => {
  const place = fc.tuple(fc.nat(40), fc.nat(10));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(place), (text, places) => {
      const claims = places.map(([start, length], index) => ({
        number: index + 1,
        claim: claimAt(start, start + length),
      }));
      expect(
        markedParts(text, claims)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
