import type { Claim } from "../domain/claim.ts";
import { sourceWords } from "./source-key.ts";

/**
 * Two claims credit one source where the words of one wording contain the other's, for any wording that their articles
 * use: "interim government" and "Venezuela's interim government". What editors said of both decides before their words.
 * Symmetric; false where either names nobody.
 */
export function sameSource(a: Claim, b: Claim): boolean {
  const [one, other] = [a.registered?.source, b.registered?.source];
  if (one && other) return one.id === other.id;
  const [left, right] = [wordings(a), wordings(b)];
  return left.some((one) => right.some((other) => one.isSubsetOf(other) || other.isSubsetOf(one)));
}

const wordings = ({ attribution }: Claim) =>
  attribution
    ? [attribution.source.name, ...attribution.source.names].map((name) => new Set(sourceWords(name)))
    : [];
