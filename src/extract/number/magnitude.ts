import { magnitudes, shortMagnitudes } from "../languages/en/numerals.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import type { Token } from "../text/tokens.ts";
import { lowerAt, overHyphen } from "./number-atom.ts";

/** A word that multiplies the number before it, up to token `to`. */
export interface Magnitude {
  readonly to: number;
  readonly size: number;
}

/**
 * The magnitude at token `at`, a hyphen before it included: "million", "hundred thousand". `short` allows "2m" and
 * "5k" right behind a numeral, or before people: "1.2 m people".
 */
export function magnitudeAt(tokens: readonly Token[], at: number, short = false): Magnitude | null {
  const here = overHyphen(tokens, at);
  const word = lowerAt(tokens, here);
  const size = magnitudes.get(word);
  if (!size) return null;
  if (shortMagnitudes.has(word)) {
    const close = tokens[here]?.spaced === false || isPersonNoun(lowerAt(tokens, here + 1));
    return short && close ? { to: here, size } : null;
  }
  // "hundred thousand", "thousand million", "lakh crore": only upwards.
  let found = { to: here, size };
  for (let last = size; ; ) {
    const next = overHyphen(tokens, found.to + 1);
    const more = magnitudes.get(lowerAt(tokens, next));
    if (!more || more <= last || shortMagnitudes.has(lowerAt(tokens, next))) return found;
    last = more;
    found = { to: next, size: found.size * more };
  }
}
