import type { Candidate, Sentence } from "../steps.ts";
import { attributionOf, type Found } from "./attribution-of.ts";
import type { ReadArticle } from "./read-article.ts";

/** "Of those, 12 …", "12 of those …": a part of what was just said. */
const partOfThose = /^Of (?:those|these)\b|^(?:[\p{L}\p{N},-]+ ){1,4}of those\b/u;

/** A sentence that goes on with the figure before keeps its source; any other bare sentence has none. */
export function carriedOn(
  { sentence, end }: Candidate,
  sentences: readonly Sentence[],
  read: ReadArticle,
): Found | null {
  if (!partOfThose.test(sentence.text.slice(0, end - sentence.start + 10))) return null;
  const previous = sentences[sentence.index - 1];
  if (!previous || previous.in !== sentence.in || previous.paragraph !== sentence.paragraph) return null;
  const one = read.get(previous);
  const heard = one?.heard.findLast(({ speaker }) => speaker !== null);
  return one && heard ? attributionOf(one, heard, null, "attribution.carried") : null;
}
