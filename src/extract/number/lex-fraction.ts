import { fractionNames, ones } from "../languages/en/numerals.ts";
import type { Token } from "../text/tokens.ts";
import { magnitudeAt } from "./magnitude.ts";
import { lowerAt, type NumberAtom, numberAtom, overHyphen } from "./number-atom.ts";

/** "half a million", "a quarter-million", "three quarters of a million", "half-a-dozen", "a third of a million". */
export function lexFraction(tokens: readonly Token[], at: number): NumberAtom | null {
  const counted = /^an?$/.test(lowerAt(tokens, at)) ? 1 : ones.get(lowerAt(tokens, at));
  const nameAt = counted ? overHyphen(tokens, at + 1) : at;
  const name = lowerAt(tokens, nameAt);
  const part = fractionNames.get(name);
  if (!part) return null;
  const of = skipOfA(tokens, nameAt + 1);
  const size = magnitudeAt(tokens, of);
  // "the third million" is an ordinal.
  if (!size || (!/^(?:half|quarters?)$/.test(name) && of < nameAt + 2)) return null;
  const value = Math.round((counted ?? 1) * part * size.size);
  const atom = numberAtom(at, size.to, value, "number.words");
  // No whole number of people is a third of a million: the writer rounds.
  return Number.isInteger((counted ?? 1) * part * size.size) ? atom : { ...atom, hedge: "about" };
}

/** Over "a", "of a" and hyphens between a fraction and its magnitude. */
function skipOfA(tokens: readonly Token[], at: number): number {
  let here = overHyphen(tokens, at);
  if (lowerAt(tokens, here) === "of") here = overHyphen(tokens, here + 1);
  if (/^an?$/.test(lowerAt(tokens, here))) here = overHyphen(tokens, here + 1);
  return here;
}
