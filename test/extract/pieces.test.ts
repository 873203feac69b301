import { extractClaims } from "../../src/extract/extract-claims.ts";

const night = "At least 14 people were killed on Sunday, the coast guard said.";
const day = "Police said that 9 people were injured.";
const article = {
  id: "live",
  title: "Live: 3 people killed in Orrow",
  text: `${night}\n\n${day}`,
  publishedAt: "2026-01-14T10:00:00Z",
};
const found = (pieces?: { start: number; end: number; publishedAt: string | null }[]) =>
  extractClaims({ ...article, ...(pieces ? { pieces } : {}) }).claims.map(({ number, publishedAt, asOf }) => [
    number,
    publishedAt,
    asOf.date,
  ]);

test("a figure of a dated piece was published with it", () => {
  const pieces = [
    { start: 0, end: night.length, publishedAt: "2026-01-11T23:10:00Z" },
    { start: night.length + 2, end: article.text.length, publishedAt: null },
  ];
  expect(found(pieces)).toEqual([
    ["3", undefined, "2026-01-14"],
    ["14", "2026-01-11T23:10:00Z", "2026-01-11"],
    ["9", undefined, "2026-01-14"],
  ]);
});

test("without pieces, with its article", () => {
  expect(found().map(([, publishedAt]) => publishedAt)).toEqual([undefined, undefined, undefined]);
});
