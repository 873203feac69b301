import type { PrintedClaim } from "../domain/timeline.ts";
import { figureText, kindText, sourceText } from "../timeline/claim-words.ts";

/** Who publishes the fact check. */
export interface Publisher {
  readonly name: string;
  /** Their site. */
  readonly url: string;
}

/** What no program can say; a person puts the verdict in its place before it is published. */
const NOT_RATED = "Not rated yet";

/**
 * A draft of a schema.org ClaimReview (https://schema.org/ClaimReview) with the fields that search engines require:
 * claimReviewed, reviewRating, url, author and the claim with its maker and where it appeared. The verdict is left to a
 * person.
 */
export function claimReviewDraft(printed: PrintedClaim, publisher: Publisher, madeAt: Date) {
  const { claim, url, outletName, publishedAt } = printed;
  const source = claim.attribution?.source ?? null;
  const person = source?.type === "expert" || source?.type === "witness";
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: new URL(`/article/${encodeURIComponent(claim.articleId)}`, publisher.url).href,
    datePublished: madeAt.toISOString().slice(0, 10),
    claimReviewed: `${figureText(claim)} ${kindText(claim)} (${sourceText(claim)}): “${claim.sentence}”`,
    author: { "@type": "Organization", name: publisher.name, url: publisher.url },
    reviewRating: { "@type": "Rating", alternateName: NOT_RATED },
    itemReviewed: {
      "@type": "Claim",
      ...(source ? { author: { "@type": person ? "Person" : "Organization", name: source.name } } : {}),
      ...(publishedAt ? { datePublished: publishedAt } : {}),
      appearance: {
        "@type": "NewsArticle",
        url,
        headline: printed.title,
        publisher: { "@type": "Organization", name: outletName },
      },
    },
  };
}
