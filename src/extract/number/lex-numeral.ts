import { designators } from "../languages/en/numerals.ts";
import { months } from "../languages/en/time-words.ts";
import { glyphValue, numeralValue } from "../text/digits.ts";
import type { Token } from "../text/tokens.ts";
import { magnitudeAt } from "./magnitude.ts";
import { lowerAt, type NumberAtom, numberAtom, overHyphen } from "./number-atom.ts";

interface Digits {
  readonly to: number;
  readonly value: number;
}

/** "1,180", "1 180", "1.2 million", "2½ thousand", "3 dozen", "1 crore 20 lakh". */
export function lexNumeral(tokens: readonly Token[], at: number): NumberAtom | null {
  const digits = decimalComma(tokens, at) ?? withFraction(tokens, at) ?? spacedGroups(tokens, at);
  if (!digits) return null;
  const size = magnitudeAt(tokens, digits.to + 1, true);
  if (!size) return numberAtom(at, digits.to, digits.value, "number.numeral");
  const text = tokens[at]?.text ?? "";
  const value = digits.to === at && /^\p{Nd}/u.test(text) ? numeralValue(text, true) : digits.value;
  return withParts(tokens, { to: size.to, value: value * size.size }, at, size.size);
}

/** "2,5 million": a comma before one or two digits and a magnitude. */
function decimalComma(tokens: readonly Token[], at: number): Digits | null {
  const [whole, comma, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (whole?.type !== "number" || comma?.lower !== "," || part?.type !== "number") return null;
  if (comma.spaced || part.spaced || !/^\d{1,3}$/.test(whole.text) || !/^\d{1,2}$/.test(part.text))
    return null;
  if (!magnitudeAt(tokens, at + 3)) return null;
  return { to: at + 2, value: Number(`${whole.text}.${part.text}`) };
}

/** "2½", "½ million", "2 1/2 million", "2 and a half million". */
function withFraction(tokens: readonly Token[], at: number): Digits | null {
  const first = tokens[at];
  if (!first) return null;
  const alone = glyphValue(first.text);
  if (alone !== null) return magnitudeAt(tokens, at + 1) ? { to: at, value: alone } : null;
  if (first.type !== "number") return null;
  const glyph = glyphValue(tokens[at + 1]?.text ?? "");
  if (glyph !== null) return { to: at + 1, value: numeralValue(first.text) + glyph };
  const half = andAHalf(tokens, at + 1);
  if (half !== null && magnitudeAt(tokens, half + 1))
    return { to: half, value: numeralValue(first.text) + 0.5 };
  const [over, slash, under] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (over?.type !== "number" || slash?.lower !== "/" || under?.type !== "number") return null;
  if (!magnitudeAt(tokens, at + 4)) return null;
  return { to: at + 3, value: numeralValue(first.text) + numeralValue(over.text) / numeralValue(under.text) };
}

/** The last token of "and a half" from token `at` on; null where it does not stand there. */
export function andAHalf(tokens: readonly Token[], at: number): number | null {
  const and = overHyphen(tokens, at);
  const article = overHyphen(tokens, and + 1);
  const half = overHyphen(tokens, article + 1);
  const words = [and, article, half].map((here) => lowerAt(tokens, here)).join(" ");
  return words === "and a half" ? half : null;
}

const group = /^\d{3}$/;
const mostGroups = 3;

/** "1 180 people": groups of three digits behind spaces, where no day, page or flight is named before them. */
function spacedGroups(tokens: readonly Token[], at: number): Digits | null {
  const first = tokens[at];
  if (first?.type !== "number") return null;
  const single = { to: at, value: numeralValue(first.text) };
  const before = lowerAt(tokens, at - 1);
  if (!/^[1-9]\d{0,2}$/.test(first.text) || months.has(before) || designators.has(before)) return single;
  if (tokens[at - 1]?.type === "number") return single;
  let to = at;
  while (to - at < mostGroups && tokens[to + 1]?.spaced && group.test(tokens[to + 1]?.text ?? "")) to += 1;
  if (to === at || tokens[to + 1]?.type === "number") return single;
  const digits = tokens.slice(at, to + 1).map(({ text }) => text);
  return { to, value: Number(digits.join("")) };
}

/** "1 crore 20 lakh", "2 million 300 thousand": ever smaller magnitudes add up. */
function withParts(tokens: readonly Token[], first: Digits, from: number, size: number): NumberAtom {
  let sum = first;
  for (let than = size; ; ) {
    const part = tokens[sum.to + 1];
    const next = part?.type === "number" && part.spaced ? magnitudeAt(tokens, sum.to + 2) : null;
    const value = part && next ? numeralValue(part.text, true) * next.size : than;
    if (!next || next.size >= than || value >= than)
      return numberAtom(from, sum.to, sum.value, "number.magnitude");
    than = next.size;
    sum = { to: next.to, value: sum.value + value };
  }
}
