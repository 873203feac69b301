import type { Qualifier } from "../../domain/quantity.ts";
import { type HedgeWords, hedgesAfter, hedgesBefore, neutral } from "../languages/en/qualifiers.ts";
import type { Token } from "../text/tokens.ts";

/** A hedge found beside a number: tokens `from` to `to`, inclusive. */
export interface Hedge {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly to: number;
}

const bounding: ReadonlySet<Qualifier> = new Set(["at_least", "more_than", "at_most", "less_than"]);

/** The hedges that end right before token `at`, nearest first, with neutral words between them skipped. */
function hedgesLeftOf(tokens: readonly Token[], at: number): Hedge[] {
  const found: Hedge[] = [];
  let end = at - 1;
  while (end >= 0 && found.length < 3) {
    const hedge = endingAt(tokens, end);
    if (hedge) found.push(hedge);
    else if (!neutral.has(tokens[end]?.lower ?? "")) break;
    end = hedge ? hedge.from - 1 : end - 1;
  }
  return found;
}

function endingAt(tokens: readonly Token[], end: number): Hedge | null {
  let best: Hedge | null = null;
  for (const { words, qualifier } of hedgesBefore) {
    const from = end - words.length + 1;
    if (from < 0 || (best && best.from <= from)) continue;
    if (words.every((word, index) => tokens[from + index]?.lower === word))
      best = { qualifier, from, to: end };
  }
  return best;
}

function hedgeRightOf(tokens: readonly Token[], at: number): Hedge | null {
  let best: Hedge | null = null;
  for (const { words, qualifier } of hedgesAfter) {
    const to = at + words.length - 1;
    if (best && best.to >= to) continue;
    if (matches(tokens, at, words)) best = { qualifier, from: at, to };
  }
  return best;
}

/** "5,000 deaths or more", "20 people or so": one noun may stand in between. */
function hedgeAfterNoun(tokens: readonly Token[], at: number): Hedge | null {
  if (tokens[at]?.type !== "word" || tokens[at + 1]?.lower !== "or") return null;
  return hedgeRightOf(tokens, at + 1);
}

const matches = (tokens: readonly Token[], at: number, words: HedgeWords["words"]) =>
  words.every((word, index) => tokens[at + index]?.lower === word);

/** The hedge of the number at tokens `from` to `to`. Of several the bounding one wins: "at least some 50". */
export function findHedge(tokens: readonly Token[], from: number, to: number): Hedge | null {
  const around = hedgesLeftOf(tokens, from);
  const after = hedgeRightOf(tokens, to + 1) ?? hedgeAfterNoun(tokens, to + 1);
  if (after) around.push(after);
  return around.find((hedge) => bounding.has(hedge.qualifier)) ?? around[0] ?? null;
}
