import {
  magnitudes,
  nothing,
  ones,
  shortMagnitudes,
  tens,
  vague,
  vagueCounters,
  vagueFactors,
  vagueUnits,
} from "../languages/en/numerals.ts";
import { numeralValue } from "../text/digits.ts";
import type { Token } from "../text/tokens.ts";

/** A number read off the tokens `from` to `to` (inclusive). */
export interface NumberAtom {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Vague amounts ("dozens") have an open upper bound. */
  readonly vague: boolean;
  readonly rule: string;
}

/** Reads the longest number that begins at token `at`; null where none begins. */
export function lexNumber(tokens: readonly Token[], at: number): NumberAtom | null {
  return numeral(tokens, at) ?? vagueAmount(tokens, at) ?? numberWords(tokens, at) ?? zero(tokens, at);
}

const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? "";

/** "1,180", "1.2 million", "3 dozen". */
function numeral(tokens: readonly Token[], at: number): NumberAtom | null {
  const token = tokens[at];
  if (token?.type !== "number") return null;
  const value = numeralValue(token.text);
  const next = lower(tokens, at + 1);
  const size = magnitudes.get(next);
  const attached = tokens[at + 1]?.spaced === false;
  if (size && (attached || !shortMagnitudes.has(next))) {
    return { from: at, to: at + 1, value: round(value * size), vague: false, rule: "number.magnitude" };
  }
  return { from: at, to: at, value, vague: false, rule: "number.numeral" };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** "dozens", "tens of thousands", "hundreds and hundreds", "several hundred". */
function vagueAmount(tokens: readonly Token[], at: number): NumberAtom | null {
  const word = lower(tokens, at);
  const factor = vagueFactors.get(word);
  const unit = factor && lower(tokens, at + 1) === "of" ? vagueUnits.get(lower(tokens, at + 2)) : undefined;
  if (factor && unit) {
    return { from: at, to: at + 2, value: factor * unit, vague: true, rule: "number.vague" };
  }
  const value = vague.get(word);
  if (value) {
    const doubled = lower(tokens, at + 1) === "and" && lower(tokens, at + 2) === word;
    return { from: at, to: doubled ? at + 2 : at, value, vague: true, rule: "number.vague" };
  }
  const counted = vagueCounters.has(word) ? magnitudes.get(lower(tokens, at + 1)) : undefined;
  if (counted && !shortMagnitudes.has(lower(tokens, at + 1))) {
    return { from: at, to: at + 1, value: counted * 2, vague: true, rule: "number.vague" };
  }
  return null;
}

/** "twenty-one", "a hundred", "half a dozen", "two thousand five hundred", "a quarter of a million". */
function numberWords(tokens: readonly Token[], at: number): NumberAtom | null {
  return fraction(tokens, at) ?? articled(tokens, at) ?? spelled(tokens, at);
}

const fractions: readonly { words: readonly string[]; value: number }[] = [
  { words: ["half", "a"], value: 0.5 },
  { words: ["a", "half"], value: 0.5 },
  { words: ["half"], value: 0.5 },
  { words: ["a", "quarter", "of", "a"], value: 0.25 },
  { words: ["quarter", "of", "a"], value: 0.25 },
  { words: ["a", "quarter"], value: 0.25 },
];

function fraction(tokens: readonly Token[], at: number): NumberAtom | null {
  for (const { words, value } of fractions) {
    if (!words.every((word, index) => lower(tokens, at + index) === word)) continue;
    const end = at + words.length;
    const size = magnitudes.get(lower(tokens, end));
    if (!size || shortMagnitudes.has(lower(tokens, end))) continue;
    return { from: at, to: end, value: value * size, vague: false, rule: "number.words" };
  }
  return null;
}

function articled(tokens: readonly Token[], at: number): NumberAtom | null {
  if (lower(tokens, at) !== "a" && lower(tokens, at) !== "an") return null;
  const next = lower(tokens, at + 1);
  if (next === "couple" && lower(tokens, at + 2) === "of") {
    return { from: at, to: at + 1, value: 2, vague: false, rule: "number.words" };
  }
  const size = magnitudes.get(next);
  // "a score" is what a team has; "a hundred" and "a dozen" count.
  if (!size || next === "score" || shortMagnitudes.has(next)) return null;
  const rest = spelledRest(tokens, at + 1, size);
  return { from: at, to: rest.to, value: rest.value, vague: false, rule: "number.words" };
}

function spelled(tokens: readonly Token[], at: number): NumberAtom | null {
  const first = belowHundred(tokens, at);
  if (!first) return null;
  const size = magnitudes.get(lower(tokens, first.to + 1));
  if (!size || shortMagnitudes.has(lower(tokens, first.to + 1))) {
    return { from: at, to: first.to, value: first.value, vague: false, rule: "number.words" };
  }
  const rest = spelledRest(tokens, first.to + 1, first.value * size);
  return { from: at, to: rest.to, value: rest.value, vague: false, rule: "number.words" };
}

/** Goes on after a magnitude word: "two hundred [and fifty] [thousand]". */
function spelledRest(tokens: readonly Token[], at: number, soFar: number): { to: number; value: number } {
  const joined = lower(tokens, at + 1) === "and" ? at + 2 : at + 1;
  const more = belowHundred(tokens, joined);
  // "a hundred and five" is one number; "two hundred and five others" is too, "a dozen and two" is not.
  if (more && soFar >= 100 && !(joined === at + 2 && soFar % 100 !== 0)) {
    const size = magnitudes.get(lower(tokens, more.to + 1));
    if (size && size >= 100 && size < soFar)
      return spelledRest(tokens, more.to + 1, soFar + more.value * size);
    return { to: more.to, value: soFar + more.value };
  }
  const size = magnitudes.get(lower(tokens, at + 1));
  if (size && size >= 1000 && !shortMagnitudes.has(lower(tokens, at + 1))) {
    return spelledRest(tokens, at + 1, soFar * size);
  }
  return { to: at, value: soFar };
}

function belowHundred(tokens: readonly Token[], at: number): { to: number; value: number } | null {
  const ten = tens.get(lower(tokens, at));
  if (ten) {
    const hyphen = lower(tokens, at + 1) === "-" || lower(tokens, at + 1) === "‑";
    const unit = ones.get(lower(tokens, hyphen ? at + 2 : at + 1));
    if (unit && unit < 10) return { to: hyphen ? at + 2 : at + 1, value: ten + unit };
    return { to: at, value: ten };
  }
  const value = ones.get(lower(tokens, at));
  return value ? { to: at, value } : null;
}

function zero(tokens: readonly Token[], at: number): NumberAtom | null {
  if (!nothing.has(lower(tokens, at))) return null;
  return { from: at, to: at, value: 0, vague: false, rule: "number.none" };
}
