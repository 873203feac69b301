import { examples } from "../../src/extract/clause/measure-of.examples.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { unmark } from "./candidates-at.ts";

test.each(examples)("$measure: $marked", ({ marked, measure, words }) => {
  const { text, spans } = unmark(marked);
  const { claims } = extractClaims({ id: "m", title: "", text, publishedAt: "2026-01-14" });
  const claim = claims.find(({ position }) => position.start === spans[0]?.start);
  expect(claim?.measure).toBe(measure);
  expect(claim?.evidence.find((one) => one.for === "measure")?.text ?? null).toBe(words);
});

test("what refers back to a count measures what it measured", () => {
  const text =
    "Police arrested 40 dockers on Monday; 12 of them were women. The league holds that 800 are in jail.";
  const { claims } = extractClaims({ id: "m", title: "", text });
  expect(claims.map(({ number, measure }) => [number, measure])).toEqual([
    ["40", "event"],
    ["12", "event"],
    ["800", "stock"],
  ]);
});
