import type { ArticleInput } from "../domain/article.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { asOfText, figureText, kindText, sourceText } from "../timeline/claim-words.ts";
import { codePointSpan } from "./code-points.ts";

/**
 * A claim as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): its number in the article, by quote and by
 * position in code points of the article's text (the title's, where `field` says so), and what was read of it.
 */
export function webAnnotation(printed: PrintedClaim, article: Pick<ArticleInput, "title" | "text">) {
  const { claim, url, publishedAt } = printed;
  const text = article[claim.in];
  const { start, end } = claim.position;
  const { exact, prefix, suffix } = claim.quote;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:claimline:claim:${encodeURIComponent(claim.id)}`,
    type: "Annotation",
    motivation: "describing",
    ...(publishedAt ? { created: publishedAt } : {}),
    body: {
      type: "TextualBody",
      format: "text/plain",
      language: "en",
      value: `${figureText(claim)} ${kindText(claim)}, ${sourceText(claim)}, as of ${asOfText(claim)}`,
    },
    target: {
      source: url,
      selector: [
        { type: "TextQuoteSelector", exact, prefix: wholePoints(prefix), suffix: wholePoints(suffix) },
        { type: "TextPositionSelector", ...codePointSpan(text, start, end) },
      ],
      field: claim.in,
    },
  };
}

/** Without the half of a surrogate pair that a cut has left at either end. */
const wholePoints = (text: string) => text.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
