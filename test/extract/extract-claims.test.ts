import { Claim } from "../../src/domain/claim.ts";
import { Notice } from "../../src/domain/notice.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";

const article = {
  id: "kolvania-1",
  publishedAt: "2026-01-14",
  title: "Kolvania frees 12",
  text: "The junta freed 12 monks, 3 of them elderly, after 40 days. Police seized 30 rifles in 2014.",
};

test("an article gives claims in reading order, title first, and a notice for every other number", () => {
  const { claims, notices } = extractClaims(article, { snapshot: "s1", extractor: "claimline test" });
  expect(claims.map((claim) => [claim.in, claim.number, claim.kind, claim.subject])).toEqual([
    ["title", "12", "released", null],
    ["text", "12", "released", "monks"],
    ["text", "3", "released", "of them"],
  ]);
  expect(notices.map(({ text, rule }) => [text, rule])).toEqual([
    ["40", "number.duration"],
    ["30", "kind.not-people"],
    ["2014", "number.year"],
  ]);
  expect(claims.map(({ provenance }) => provenance)).toEqual(
    claims.map(() => ({ snapshot: "s1", extractor: "claimline test" })),
  );
});

test("claims and notices have the shapes of the domain", () => {
  const { claims, notices } = extractClaims(article);
  for (const claim of claims) expect(Claim.safeParse(claim).error).toBeUndefined();
  for (const notice of notices) expect(Notice.safeParse(notice).error).toBeUndefined();
});

test("text without numbers gives nothing, and neither does empty text", () => {
  expect(extractClaims({ id: "a", title: "", text: "" })).toEqual({ claims: [], notices: [] });
  expect(extractClaims({ id: "a", title: "Rain", text: "It rained." })).toEqual({ claims: [], notices: [] });
});
