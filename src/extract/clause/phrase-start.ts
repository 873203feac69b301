import * as grammar from "../languages/en/grammar.ts";
import { collectives } from "../languages/en/people.ts";
import { hedgesAfter, neutral } from "../languages/en/qualifiers.ts";
import { lowerAt, type SentenceView, type Slot } from "./view.ts";

const definiteWords = new Set(["the", "these", "those", "its", "their", "his", "her", "our", "all", "both"]);
const beforeNumber = new Set([
  ...grammar.determiners,
  ...neutral,
  "other",
  "further",
  "additional",
  "remaining",
  "first",
  "last",
  "latest",
  "new",
  "total",
  "now",
  "also",
  "mere",
  "whopping",
  "record",
]);

export function phraseStart(view: SentenceView, slot: Slot): { from: number; definite: boolean } {
  const hedge = slot.mention.qualifierSpan;
  let from = slot.from;
  while (
    hedge &&
    from > 0 &&
    (view.tokens[from - 1]?.start ?? -1) >= hedge.start &&
    hedge.start < slot.mention.start
  )
    from -= 1;
  // "killed between 80 and 95 pupils"
  if (slot.mention.quantity.qualifier === "range" && view.tokens[from - 1]?.lower === "between") from -= 1;
  let definite = false;
  for (let steps = 0; steps < 4 && from > 0; steps += 1) {
    const word = view.tokens[from - 1]?.lower ?? "";
    if (!beforeNumber.has(word)) break;
    if (definiteWords.has(word)) definite = true;
    from -= 1;
  }
  return { from: collectiveBefore(view, from), definite };
}

/** "killed [a total of 10]", "freed [a second group of 12 students]": the words for all of them are no object of their own. */
function collectiveBefore(view: SentenceView, from: number): number {
  if (lowerAt(view, from - 1) !== "of" || !collectives.has(lowerAt(view, from - 2))) return from;
  for (let at = from - 3; at >= Math.max(0, from - 5); at -= 1) {
    if (grammar.determiners.has(lowerAt(view, at))) return at;
  }
  return from;
}

const hedgesByFirst = Map.groupBy(
  hedgesAfter.filter(({ words }) => words[0] !== "at"),
  ({ words }) => words[0] ?? "",
);

export function skipHedgeAfter(view: SentenceView, at: number): number {
  const found = hedgesByFirst
    .get(view.tokens[at]?.lower ?? "")
    ?.find(({ words }) => words.every((word, index) => view.tokens[at + index]?.lower === word));
  return found ? at + found.words.length : at;
}
