import type { ArticleInput } from "../domain/article.ts";
import type { Claim } from "../domain/claim.ts";
import type { Notice } from "../domain/notice.ts";
import { attribute } from "./attribute.ts";
import { classify } from "./classify.ts";
import { trust } from "./confidence.ts";
import { dateClaims } from "./date.ts";
import type { Kind } from "./kinds/cue.ts";
import { quantify } from "./quantify.ts";
import { resolve } from "./resolve.ts";
import { segment } from "./segment.ts";

export interface ExtractOptions {
  /** Id of the snapshot that the text was read from. */
  readonly snapshot?: string;
  /** IANA zone of the outlet, for relative dates; UTC without one. */
  readonly zone?: string;
  /** Name and version for the claims' provenance. */
  readonly extractor?: string;
  /** Also give each claim the readings that were refused, and why (`refused`); costs about a tenth more time. */
  readonly explain?: boolean;
  /** The kinds to look for, instead of the built-in ones. Their words are laid out once for each list: keep the list. */
  readonly kinds?: readonly Kind[];
}

/**
 * Numeric claims of an article, with a notice for every number that is none. Pure: the same article gives the same
 * claims and ids. Never throws on content. `article[claim.in].slice(start, end) === claim.number`, in UTF-16 units.
 *
 * "More than 70 poets remain in jail, the Open Cell Network estimates" gives one claim: detained, more than 70.
 */
export function extractClaims(
  article: ArticleInput,
  options: ExtractOptions = {},
): { claims: Claim[]; notices: Notice[] } {
  const segmented = segment(article);
  const { mentions, notices: noCounts } = quantify(segmented);
  const { candidates, notices: noKinds } = classify(segmented, mentions, options);
  const dated = dateClaims(attribute(candidates, segmented, options), segmented, options);
  const claims = trust(resolve(dated, segmented, { extractor: "claimline", ...options }));
  return { claims, notices: [...noCounts, ...noKinds].toSorted(byPlace) };
}

function byPlace(a: Notice, b: Notice): number {
  return Number(a.in === "text") - Number(b.in === "text") || a.start - b.start;
}
