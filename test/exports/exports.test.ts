import fc from "fast-check";
import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { claimReviewDraft } from "../../src/exports/claim-review.ts";
import { codePointSpan } from "../../src/exports/code-points.ts";
import { webAnnotation } from "../../src/exports/web-annotation.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";

const article = {
  id: "v1",
  title: "Mill fire 🔥 kills 12",
  text: "🔥🔥 “At least 40 people were freed,” the Harbour Ministry said. 𝟣 page.",
  publishedAt: "2026-03-02T18:00:00Z",
};
const printed = (at: number): PrintedClaim => {
  const claim = extractClaims(article).claims[at];
  if (!claim) throw new Error("the article holds two claims");
  return {
    claim,
    outlet: "tern",
    outletName: "The Tern",
    url: "https://tern.example/mill",
    title: article.title,
    publishedAt: article.publishedAt,
    version: 1,
    current: true,
  };
};

test("a span in code points slices the same words as one in UTF-16 units, in any text", () => {
  const span = fc
    .string({ unit: "binary" })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
  fc.assert(
    fc.property(span, ([text, one, other]) => {
      // A place inside of a pair is none that a claim can have.
      const whole = (at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at);
      const [start, end] = [whole(Math.min(one, other)), whole(Math.max(one, other))];
      const points = codePointSpan(text, start, end);
      expect([...text].slice(points.start, points.end).join("")).toBe(text.slice(start, end));
    }),
    { numRuns: 500 },
  );
});

test("a Web Annotation selects the number in title and text by code points", () => {
  const inTitle = webAnnotation(printed(0), article);
  const inText = webAnnotation(printed(1), article);
  const words = (annotation: typeof inTitle, text: string) => {
    const [quote, position] = annotation.target.selector as unknown as [
      { exact: string },
      { start: number; end: number },
    ];
    return [quote.exact, [...text].slice(position.start, position.end).join("")];
  };
  expect(words(inTitle, article.title)).toEqual(["12", "12"]);
  expect(words(inText, article.text)).toEqual(["40", "40"]);
  expect(inText).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "Annotation",
    target: { source: "https://tern.example/mill", field: "text" },
  });
  expect(inText.id).toMatch(/^urn:claimline:claim:\S+$/);
  expect(inText.body.value).toContain("at least 40 released");
});

test("a ClaimReview draft has the fields that are required, and leaves the verdict to a person", () => {
  const draft = claimReviewDraft(
    printed(1),
    { name: "Fact Desk", url: "https://desk.example" },
    new Date("2026-03-05T09:00:00Z"),
  );
  expect(JSON.parse(JSON.stringify(draft))).toEqual({
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: "https://desk.example/article/v1",
    datePublished: "2026-03-05",
    claimReviewed: expect.stringContaining("at least 40 released"),
    author: { "@type": "Organization", name: "Fact Desk", url: "https://desk.example" },
    reviewRating: { "@type": "Rating", alternateName: "Not rated yet" },
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Organization", name: "Harbour Ministry" },
      datePublished: "2026-03-02T18:00:00Z",
      appearance: {
        "@type": "NewsArticle",
        url: "https://tern.example/mill",
        headline: article.title,
        publisher: { "@type": "Organization", name: "The Tern" },
      },
    },
  });
});
