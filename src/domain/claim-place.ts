import type { Claim } from "./claim.ts";
import type { PrintedClaim } from "./timeline.ts";

/** Where a claim stands in the list of all: what a page ended with, and the next one begins behind. */
export type ClaimPlace = readonly [
  published: string,
  url: string,
  version: number,
  place: number,
  id: string,
];

/** Behind every date: pages that do not say when they appeared. */
export const UNDATED = "~";
/** The title comes before the text. */
const TITLE = -1_000_000;

/** Order of a claim within its article. */
export const placeInArticle = ({ in: field, position }: Pick<Claim, "in" | "position">): number =>
  field === "title" ? position.start + TITLE : position.start;

export const placeOf = ({ claim, publishedAt, url, version }: PrintedClaim): ClaimPlace => [
  publishedAt ?? UNDATED,
  url,
  version,
  placeInArticle(claim),
  claim.id,
];
