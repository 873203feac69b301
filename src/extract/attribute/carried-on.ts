import type { Figure, Sentence } from "../steps.ts";
import { attributionOf, type Found } from "./attribution-of.ts";
import type { ReadArticle } from "./read-article.ts";

/** "Of those, 12 …", "12 of those …": a part of what was just said. */
const partOfThose =
  /^Of (?:those|these|them|that number|that figure|that total|the total)\b|^(?:[\p{L}\p{N},-]+ ){1,4}of those\b/u;

/** "That is what the daily reports", "The figures come from the bureau": said of the sentence before. */
const ofTheLast =
  /^(?:(?:Th(?:at|is|e|ose|ese)|Both|Its|His|Her|Their)\s)?(?:(?:latest|new|same|official|two)\s)?(?:[Ff]igures?|[Nn]umbers?|[Cc]ounts?|[Tt]ally|[Tt]oll|[Tt]otal|[Ee]stimates?|[Dd]ata|[Ii]nformation|[Aa]ccount|[Nn]ews)\s(?:was|were|is|are|comes?|came|has been|have been|had been|stems?)\b|^(?:This|That|It) (?:is|was) (?:what|according to|how|the (?:figure|count|tally|number|total|estimate))\b|^So (?:says|said|claims)\b/;

/** A sentence right behind that says who gave the figure. */
export function creditedBehind(
  { sentence }: Figure,
  sentences: readonly Sentence[],
  read: ReadArticle,
): Found | null {
  const next = sentences[sentence.index + 1];
  if (!next || next.in !== sentence.in || next.paragraph !== sentence.paragraph) return null;
  if (!ofTheLast.test(next.text) || /\b(?:not|never|disputed|unclear)\b/.test(next.text)) return null;
  const one = read.get(next);
  const heard = one.heard.find(({ speaker }) => speaker !== null);
  return heard ? attributionOf(one, heard, null, "attribution.behind") : null;
}

/** A sentence that goes on with the figure before keeps its source; any other bare sentence has none. */
export function carriedOn(
  { sentence, end }: Figure,
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
