import type { Token } from "../text/tokens.ts";
import { lexNumber, type NumberAtom } from "./lex-number.ts";

/** A number or a span of two: "30 to 40", "between 30 and 40", "five or six". */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  /** null for vague amounts. */
  readonly high: number | null;
  readonly range: boolean;
  readonly vague: boolean;
  readonly rule: string;
  /** Two numerals around a hyphen that rise in no count: a score, a vote, a telephone number. */
  readonly score: boolean;
}

const dashes = new Set(["-", "–", "—", "‑", "‒", "−"]);
const hedgeInside = [
  "more than",
  "about",
  "as many as",
  "around",
  "nearly",
  "almost",
  "over",
  "perhaps",
  "at least",
].map((phrase) => phrase.split(" "));

/** Reads a number at token `at`, and the second one of a range if there is one. */
export function readRange(tokens: readonly Token[], at: number): NumberReading | null {
  const first = lexNumber(tokens, at);
  if (!first) return null;
  const second = secondNumber(tokens, first);
  if (!second) return single(first);
  const { atom, hyphen } = second;
  const low = sharedMagnitude(tokens, first, atom);
  if (low > atom.value || (low === atom.value && hyphen)) {
    return hyphen || isFall(tokens, first, atom)
      ? { ...single(first), to: atom.to, score: true }
      : single(first);
  }
  return {
    from: first.from,
    to: atom.to,
    low,
    high: atom.value,
    range: true,
    vague: false,
    rule: "number.range",
    score: false,
  };
}

const single = (atom: NumberAtom): NumberReading => ({
  from: atom.from,
  to: atom.to,
  low: atom.value,
  high: atom.vague ? null : atom.value,
  range: false,
  vague: atom.vague,
  rule: atom.rule,
  score: false,
});

/** "2 to 3 million": the magnitude belongs to both. */
function sharedMagnitude(tokens: readonly Token[], first: NumberAtom, second: NumberAtom): number {
  const last = tokens[second.to];
  const bare = second.from < second.to && last?.type === "word" && first.from === first.to;
  if (!bare || first.value >= 1000) return first.value;
  const base = lexNumber(tokens.slice(second.from, second.to), 0)?.value;
  return base ? first.value * (second.value / base) : first.value;
}

function secondNumber(
  tokens: readonly Token[],
  first: NumberAtom,
): { atom: NumberAtom; hyphen: boolean } | null {
  if (first.vague || first.rule === "number.none") return null;
  const link = tokens[first.to + 1];
  if (!link) return null;
  const before = tokens[first.from - 1]?.lower ?? "";
  const hyphen = dashes.has(link.lower) && !link.spaced && tokens[first.to + 2]?.spaced === false;
  const between = link.lower === "and" && opensBetween(tokens, first.from);
  const to = link.lower === "to" && (before !== "from" || ranging(tokens, first.from - 1));
  const or = link.lower === "or";
  if (!hyphen && !between && !to && !or) return null;
  const atom = numberAfter(tokens, first.to + 2);
  if (!atom || atom.vague || atom.rule === "number.none") return null;
  // "one or two" and "five or six" are ranges; "20 or 500" is a choice.
  if (or && (atom.value <= first.value || atom.value > first.value * 3)) return null;
  return { atom, hyphen };
}

function numberAfter(tokens: readonly Token[], at: number): NumberAtom | null {
  for (const words of hedgeInside) {
    if (words.every((word, index) => tokens[at + index]?.lower === word)) {
      return lexNumber(tokens, at + words.length);
    }
  }
  return lexNumber(tokens, at);
}

/** "between 30 and 40", also "between about 30 and 40". */
function opensBetween(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => tokens[at - back]?.lower === "between");
}

/** "51 to 49" is a vote; "from 14 to 12" and "a high of 79 to 12" stay apart. */
function isFall(tokens: readonly Token[], first: NumberAtom, second: NumberAtom): boolean {
  const before = tokens[first.from - 1]?.lower ?? "";
  const peak =
    before === "of" && /^(?:high|peak|low|total|record)$/.test(tokens[first.from - 2]?.lower ?? "");
  if (peak || before === "from") return false;
  return tokens[first.to + 1]?.lower === "to" && first.value < 1000 && second.value * 20 > first.value;
}

/** "from 20 to 30" is a change, unless the words say that it is a spread: "ranging from 60 to 80". */
function ranging(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  return /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|estimates|somewhere)$/.test(before);
}
