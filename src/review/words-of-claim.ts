import type { Claim } from "../domain/claim.ts";

/** A shorter sentence ("Five people died.") may stand in articles that have nothing to do with each other. */
const TELLING = 40;

/**
 * The words that a decision on a claim is about, as one text to be hashed: kind, sentence and the number's place in it.
 * Equal in every copy of a wire text and in every version of an article that still prints the sentence, and in nothing
 * else. A short sentence counts only within its own article.
 * @param at where the number begins in `claim.sentence`, in UTF-16 units
 */
export function wordsOfClaim(claim: Claim, at: number, articleUrl: string): string {
  const own = claim.sentence.length < TELLING ? articleUrl : null;
  return JSON.stringify([claim.in, claim.kind, claim.of, claim.sentence, at, claim.number, own]);
}
