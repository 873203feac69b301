import type { Qualifier } from "../../domain/quantity.ts";
import {
  type HedgeWords,
  hedgesAfter,
  hedgesBefore,
  neutral,
  neutralPhrases,
  prepositionAfter,
  turnsBoth,
  vagueShades,
} from "../languages/en/qualifiers.ts";
import type { Token } from "../text/tokens.ts";
import { lexNumber } from "./lex-number.ts";
import { lowerAt } from "./number-atom.ts";

/** A hedge found beside a number: tokens `from` to `to`, inclusive. */
export interface Hedge {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly to: number;
}

const bounding: ReadonlySet<Qualifier> = new Set(["at_least", "more_than", "at_most", "less_than"]);

/** Longest first, under the word that is nearest to the number. */
const byNearest = <T>(list: readonly T[], wordsOf: (one: T) => readonly string[], nearest: 0 | -1) =>
  Map.groupBy(
    list.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length),
    (one) => wordsOf(one).at(nearest) ?? "",
  );

const before = byNearest(hedgesBefore, ({ words }) => words, -1);
const neutralBefore = byNearest(neutralPhrases, (words) => words, -1);
const after = byNearest(hedgesAfter, ({ words }) => words, 0);

/** "has gone up to 88", "owned up to 52 deaths": up belongs to the verb. */
const climbs =
  /^(?:go|goes|going|gone|went|climb\w{0,3}|crept|creeps|creeping|rose|risen|rise|rises|rising|shot|shoots|moved|moves|inched|edged|jumped|push\w{0,3}|tak(?:e|es|en|ing)|took|own(?:s|ed|ing)?|fess\w{0,3})$/;

const isSign = /^[^\p{L}]$/u;

const matches = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.every((word, index) => lowerAt(tokens, at + index) === word);

/** The hedges that end right before token `at`, nearest first, with neutral words between them skipped. */
function hedgesLeftOf(tokens: readonly Token[], at: number): Hedge[] {
  const found: Hedge[] = [];
  let end = at - 1;
  while (end >= 0 && found.length < 3) {
    const hedge = endingAt(tokens, end);
    const skipped = hedge ? end - hedge.from + 1 : neutralWords(tokens, end);
    if (hedge) found.push(hedge);
    if (skipped === 0) break;
    end -= skipped;
  }
  return found;
}

function neutralWords(tokens: readonly Token[], end: number): number {
  const phrase = neutralBefore
    .get(lowerAt(tokens, end))
    ?.find((words) => matches(tokens, end - words.length + 1, words));
  return phrase?.length ?? (neutral.has(lowerAt(tokens, end)) ? 1 : 0);
}

function endingAt(tokens: readonly Token[], end: number): Hedge | null {
  const word = lowerAt(tokens, end);
  const found = before.get(word)?.find(({ words }) => matches(tokens, end - words.length + 1, words));
  if (!found) return null;
  const from = end - found.words.length + 1;
  // "~50" is about 50; "~ Two men" opens an item of a list.
  if (
    from === end &&
    isSign.test(word) &&
    (tokens[end + 1]?.spaced !== false || tokens[end + 1]?.type !== "number")
  )
    return null;
  if (from === end && prepositionAfter.get(word)?.has(lowerAt(tokens, end - 1))) return null;
  if (found.words.join(" ") === "up to" && climbs.test(lowerAt(tokens, from - 1))) return null;
  return { qualifier: found.qualifier, from, to: end };
}

function hedgeRightOf(tokens: readonly Token[], at: number): Hedge | null {
  const found = after
    .get(lowerAt(tokens, at))
    ?.find((one) => matches(tokens, at, one.words) && !belongsToNext(tokens, at, one));
  return found ? { qualifier: found.qualifier, from: at, to: at + found.words.length - 1 } : null;
}

/** "12, at least 5 of them women": the hedge goes with the number behind it. */
const belongsToNext = (tokens: readonly Token[], at: number, { words }: HedgeWords) =>
  turnsBoth.has(words[0] ?? "") && lexNumber(tokens, at + words.length) !== null;

/** "5,000 deaths or more", "20 elderly people or so": one or two words may stand in between. */
function hedgeAfterNoun(tokens: readonly Token[], at: number): Hedge | null {
  let here = at;
  while (here < at + 2 && tokens[here]?.type === "word" && lowerAt(tokens, here) !== "or") here += 1;
  const turn = lowerAt(tokens, here);
  return here > at && (turn === "or" || turn === ",") ? hedgeRightOf(tokens, here) : null;
}

/** "the low hundreds", "the mid-thousands": keeps the amount vague. */
function shadeLeftOf(tokens: readonly Token[], at: number): Hedge | null {
  const shade = lowerAt(tokens, at - 1) === "-" ? at - 2 : at - 1;
  return vagueShades.has(lowerAt(tokens, shade)) ? { qualifier: "vague", from: shade, to: at - 1 } : null;
}

/** The hedge of the number at tokens `from` to `to`. Of several the bounding one wins: "at least some 50". */
export function findHedge(tokens: readonly Token[], from: number, to: number, vague = false): Hedge | null {
  const shade = vague ? shadeLeftOf(tokens, from) : null;
  if (shade) return shade;
  const around = hedgesLeftOf(tokens, from);
  const behind = hedgeRightOf(tokens, to + 1) ?? hedgeAfterNoun(tokens, to + 1);
  if (behind) around.push(behind);
  return around.find((hedge) => bounding.has(hedge.qualifier)) ?? around[0] ?? null;
}
