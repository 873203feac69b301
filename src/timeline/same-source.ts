import type { Claim } from "../domain/claim.ts";
import { sourceWords } from "./source-key.ts";

/**
 * Two claims credit one source where the words of one wording contain the other's, for any wording that their articles
 * use: "interim government" and "Venezuela's interim government". Symmetric; false where either names nobody.
 */
export function sameSource(a: Claim, b: Claim): boolean {
  const [left, right] = [wordings(a), wordings(b)];
  return left.some((one) => right.some((other) => one.isSubsetOf(other) || other.isSubsetOf(one)));
}

const wordings = ({ attribution }: Claim) =>
  attribution
    ? [attribution.source.name, ...attribution.source.names].map((name) => new Set(sourceWords(name)))
    : [];
