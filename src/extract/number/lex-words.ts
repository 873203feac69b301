import { bareBefore, magnitudes, ones, tens } from "../languages/en/numerals.ts";
import type { Token } from "../text/tokens.ts";
import { andAHalf } from "./lex-numeral.ts";
import { magnitudeAt } from "./magnitude.ts";
import { lowerAt, type NumberAtom, numberAtom, overHyphen } from "./number-atom.ts";

interface Words {
  readonly to: number;
  readonly value: number;
}

/** "twenty-one", "a hundred", "two thousand five hundred", "one and a half million", "another dozen". */
export function lexWords(tokens: readonly Token[], at: number): NumberAtom | null {
  const first = belowHundred(tokens, at) ?? article(tokens, at);
  const words = first ? grow(tokens, first) : bareMagnitude(tokens, at);
  return words && numberAtom(at, words.to, words.value, "number.words");
}

/** "a" and "an" are one before a magnitude: "a hundred". "a score" is what a team has. */
function article(tokens: readonly Token[], at: number): Words | null {
  if (!/^an?$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) === "score") return null;
  return magnitudeAt(tokens, at + 1) ? { to: at, value: 1 } : null;
}

/** "the dozen", "another hundred", "some thousand": a magnitude that a word before it makes one of its kind. */
function bareMagnitude(tokens: readonly Token[], at: number): Words | null {
  if (!bareBefore.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, at) === "score") return null;
  const size = magnitudes.has(lowerAt(tokens, at)) ? magnitudeAt(tokens, at) : null;
  return size && remainder(tokens, { to: size.to, value: size.size }, size.size);
}

/** Goes on from the first words with their magnitude and what is added to it. */
function grow(tokens: readonly Token[], first: Words): Words | null {
  const half = andAHalf(tokens, first.to + 1);
  const halved = half === null ? null : magnitudeAt(tokens, half + 1);
  if (halved) return { to: halved.to, value: (first.value + 0.5) * halved.size };
  const size = magnitudeAt(tokens, first.to + 1);
  if (!size) return lowerAt(tokens, first.to) === "a" ? null : first;
  return remainder(tokens, { to: size.to, value: first.value * size.size }, size.size);
}

/** "[two hundred] and fifty", "[two thousand] five hundred", "[a million] and a half". */
function remainder(tokens: readonly Token[], soFar: Words, size: number): Words {
  if (size < 100) return soFar;
  const half = size >= 1000 ? andAHalf(tokens, soFar.to + 1) : null;
  if (half !== null) return { to: half, value: soFar.value + size / 2 };
  const joined = overHyphen(tokens, soFar.to + 1);
  const at = lowerAt(tokens, joined) === "and" ? overHyphen(tokens, joined + 1) : joined;
  const more = belowHundred(tokens, at);
  if (!more) return soFar;
  const next = magnitudeAt(tokens, more.to + 1);
  if (next && size === 100 && next.size > size) {
    // "two hundred and three thousand" is 203,000.
    const whole = { to: next.to, value: (soFar.value + more.value) * next.size };
    return remainder(tokens, whole, next.size);
  }
  const value = more.value * (next?.size ?? 1);
  if (value >= size) return soFar;
  const grown = { to: next?.to ?? more.to, value: soFar.value + value };
  return next ? remainder(tokens, grown, next.size) : grown;
}

function belowHundred(tokens: readonly Token[], at: number): Words | null {
  const ten = tens.get(lowerAt(tokens, at));
  if (ten) {
    const unitAt = overHyphen(tokens, at + 1);
    const unit = ones.get(lowerAt(tokens, unitAt));
    return unit && unit < 10 ? { to: unitAt, value: ten + unit } : { to: at, value: ten };
  }
  const value = ones.get(lowerAt(tokens, at));
  return value ? { to: at, value } : null;
}
