import * as grammar from "../languages/en/grammar.ts";
import { hedgesAfter, neutral } from "../languages/en/qualifiers.ts";
import type { SentenceView, Slot } from "./view.ts";

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

  "further",
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
  return { from, definite };
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
