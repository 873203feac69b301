// The public library: a named, finite list. Everything here runs without a server, a database or a network.
export { ArticleInput } from "./domain/article.ts";
export type { Attribution } from "./domain/attribution.ts";
export { Claim } from "./domain/claim.ts";
export { ClaimRecord, toClaimRecord } from "./domain/claim-record.ts";
export type { Notice } from "./domain/notice.ts";
export type { Quantity } from "./domain/quantity.ts";
export type { Source } from "./domain/source.ts";
export type { PrintedClaim, Timeline } from "./domain/timeline.ts";
export { formatScores } from "./evaluate/format-scores.ts";
export { GoldArticle } from "./evaluate/gold.ts";
export { scoreCorpus } from "./evaluate/score-corpus.ts";
export { attributeSpan as attribute } from "./extract/attribute-span.ts";
export { extractClaims } from "./extract/extract-claims.ts";
export { type FoundQuantity, findQuantities } from "./extract/find-quantities.ts";
export { readArticle } from "./read/read-article.ts";
export { buildTimeline } from "./timeline/build-timeline.ts";
export { compareOutlets } from "./timeline/compare-outlets.ts";
export { editLedger } from "./timeline/edit-ledger.ts";
