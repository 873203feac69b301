import * as grammar from "./languages/en/grammar.ts";
import { bodyHeads, bodyWords, offices, peopleWhoCount } from "./languages/en/speaker-words.ts";
import type { Token } from "./text/tokens.ts";

/** "the International Union of Free Reporters": no name of a giver is longer, in tokens. */
const LONGEST = 7;
const opens = new Set([",", ";", "—", "–", "-", "and", "while", "but", "whereas"]);
/** Between the name and the figure: "police at 118", "an aid group of 93", "the union nearly 180". */
const lead = new Set(
  "at of to on with by only just some about around nearly almost over under more less fewer than up as many least most roughly perhaps still has have had".split(
    " ",
  ),
);

/**
 * Who gives the figure at token `at` in the second half of a contrast that leaves its verb out: "the institute counts 90
 * deaths, the state 40". Null where no name or body stands alone between the figure and the mark before it.
 */
export function gappedGiver(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  let to = at - 1;
  while (to > 0 && lead.has(tokens[to]?.lower ?? "")) to -= 1;
  let from = to;
  while (from > 0 && to - from < LONGEST && isNominal(tokens[from])) from -= 1;
  if (!opens.has(tokens[from]?.lower ?? "") || from === to) return null;
  const start = from + 1;
  return tokens.slice(start, to + 1).some(speaks) ? { from: start, to } : null;
}

function isNominal(token: Token | undefined): boolean {
  if (token?.type !== "word" || opens.has(token.lower)) return false;
  const { lower } = token;
  if (lower === "of" || lower === "for" || token.capital) return true;
  return !(
    grammar.beForms.has(lower) ||
    grammar.haveForms.has(lower) ||
    grammar.modals.has(lower) ||
    grammar.otherVerbs.has(lower) ||
    grammar.prepositions.has(lower) ||
    grammar.relatives.has(lower)
  );
}

const speaks = ({ lower, capital }: Token) =>
  capital || bodyHeads.has(lower) || bodyWords.has(lower) || offices.has(lower) || peopleWhoCount.has(lower);
