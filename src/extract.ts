// The extractor alone (`claimline/extract`), in Node and in a browser: no other package, no file, no network.
export type { ArticleInput } from "./domain/article.ts";
export type { Attribution } from "./domain/attribution.ts";
export type { Claim } from "./domain/claim.ts";
export type { Notice } from "./domain/notice.ts";
export { attributeSpan as attribute } from "./extract/attribute-span.ts";
export { extractClaims } from "./extract/extract-claims.ts";
export { type FoundQuantity, findQuantities } from "./extract/find-quantities.ts";
export type { Kind } from "./extract/kinds/cue.ts";
export { defineKind } from "./extract/kinds/define-kind.ts";
export { kinds } from "./extract/kinds/registry.ts";
