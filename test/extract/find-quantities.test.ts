import fc from "fast-check";
import { attributeSpan } from "../../src/extract/attribute-span.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { findQuantities } from "../../src/extract/find-quantities.ts";

describe("findQuantities", () => {
  test("gives value, hedge, place and, for what is no count, the reason", () => {
    const text = "More than 70 poets, a man aged 81 and dozens of nuns; between 30 and 40 of them in 2019.";
    expect(
      findQuantities(text).map(({ number, low, high, qualifier, hedge, notice }) => [
        number,
        low,
        high,
        qualifier,
        hedge?.text,
        notice?.rule,
      ]),
    ).toEqual([
      ["70", 70, null, "more_than", "More than", undefined],
      ["81", 81, 81, "exact", undefined, "number.age"],
      ["dozens", 24, null, "vague", undefined, undefined],
      ["30 and 40", 30, 40, "range", undefined, undefined],
      ["2019", 2019, 2019, "exact", undefined, "number.year"],
    ]);
  });

  test("slices exactly, whatever the text", () => {
    const words = fc.constantFrom(
      "12",
      "dozens",
      "1 200",
      "about",
      "\n\n",
      "“",
      "é🙂",
      "12.5%",
      "to",
      "of",
      ".",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, number, hedge } of findQuantities(text)) {
          expect(text.slice(start, end)).toBe(number);
          if (hedge) expect(text.slice(hedge.start, hedge.end)).toBe(hedge.text);
        }
      }),
    );
  });
});

describe("attribute", () => {
  const text =
    "The Selby Rescue Trust said 12 anglers drowned on 4 May, while police counted 9 dead. The quay is 80 metres long.";
  const of = (number: string, from = 0) => {
    const start = text.indexOf(number, from);
    return attributeSpan(text, { start, end: start + number.length });
  };

  test("gives the source that the claim has", () => {
    const { claims } = extractClaims({ id: "a", title: "", text });
    expect(claims.map(({ number }) => number)).toEqual(["12", "9"]);
    for (const { attribution, position } of claims)
      expect(attributeSpan(text, position)).toEqual(attribution);
    expect(of("12")?.source.name).toBe("Selby Rescue Trust");
    expect(of("9")?.source.name).toMatch(/police/i);
  });

  test("also of a number that is no claim, and null where nobody is credited", () => {
    expect(of("4 May")?.source.name).toBe("Selby Rescue Trust");
    expect(of("80")).toBeNull();
  });

  test.each([
    { start: 3, end: 3 },
    { start: -1, end: 2 },
    { start: 0, end: 1000 },
    { start: 0.5, end: 2 },
  ])("%j is no span of it", (span) => expect(() => attributeSpan(text, span)).toThrow(RangeError));

  test("nothing but space is credited to nobody", () => {
    expect(attributeSpan("  \n\n 12 died, police said.", { start: 0, end: 2 })).toBeNull();
  });
});
