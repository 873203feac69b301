import { doubling, vague, vagueCounters, vagueFactors, vagueUnits } from "../languages/en/numerals.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import type { Token } from "../text/tokens.ts";
import { magnitudeAt } from "./magnitude.ts";
import { lowerAt, type NumberAtom, numberAtom } from "./number-atom.ts";

const vagueAtom = (from: number, to: number, value: number): NumberAtom => ({
  from,
  to,
  value,
  vague: true,
  rule: "number.vague",
});

/** "dozens", "tens of thousands", "hundreds upon hundreds", "several hundred", "a few dozen". */
export function lexVague(tokens: readonly Token[], at: number): NumberAtom | null {
  const word = lowerAt(tokens, at);
  const factor = vagueFactors.get(word);
  const of = lowerAt(tokens, at + 1) === "of";
  const unit = vagueUnits.get(lowerAt(tokens, at + 2));
  if (factor && unit && of) return vagueAtom(at, at + 2, factor * unit);
  const value = vague.get(word) ?? (of ? factor : undefined);
  if (value) {
    const doubled = doubling.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === word;
    return vagueAtom(at, doubled ? at + 2 : at, value);
  }
  return counted(tokens, at);
}

/** "several hundred" is no figure but an amount of hundreds; "a" before "few" belongs to it. */
function counted(tokens: readonly Token[], at: number): NumberAtom | null {
  const counter = lowerAt(tokens, at) === "a" && lowerAt(tokens, at + 1) === "few" ? at + 1 : at;
  if (!vagueCounters.has(lowerAt(tokens, counter))) return null;
  const size = magnitudeAt(tokens, counter + 1);
  return size && vagueAtom(at, size.to, size.size * 2);
}

/** "a couple of men" is 2, "a couple of hundred" is about 200; "a score of monks" is 20, "a baker's dozen" 13. */
export function lexPhrase(tokens: readonly Token[], at: number): NumberAtom | null {
  const start = lowerAt(tokens, at) === "a" ? at + 1 : at;
  const word = lowerAt(tokens, start);
  const next = lowerAt(tokens, start + 1);
  if (word === "couple") {
    const size = magnitudeAt(tokens, next === "of" ? start + 2 : start + 1);
    if (size) return { ...numberAtom(at, size.to, 2 * size.size, "number.words"), hedge: "about" };
    const counts = next === "of" || next === "more" || isPersonNoun(next);
    return start > at && counts ? numberAtom(at, start, 2, "number.words") : null;
  }
  if (start === at) return null;
  if (word === "baker's" && next === "dozen") return numberAtom(at, start + 1, 13, "number.words");
  const score = word === "score" && next === "of" && isPersonNoun(lowerAt(tokens, start + 2));
  return score ? numberAtom(at, start, 20, "number.words") : null;
}
