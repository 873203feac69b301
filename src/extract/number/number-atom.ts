import type { Qualifier } from "../../domain/quantity.ts";
import type { Token } from "../text/tokens.ts";

/** A number read off the tokens `from` to `to` (inclusive). */
export interface NumberAtom {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Vague amounts ("dozens") have an open upper bound. */
  readonly vague: boolean;
  readonly rule: string;
  /** What its own words make of it: "a couple of hundred" is about 200. */
  readonly hedge?: Qualifier;
}

/** The token's words, lower case; "" past the ends. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

const hyphens = new Set(["-", "‑", "–"]);

/** The token that goes on after `at - 1`, over one hyphen without spaces: "half-million", "two-hundred". */
export function overHyphen(tokens: readonly Token[], at: number): number {
  const joined = hyphens.has(lowerAt(tokens, at)) && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false;
  return joined ? at + 1 : at;
}

export const numberAtom = (from: number, to: number, value: number, rule: string): NumberAtom => ({
  from,
  to,
  value: Math.round(value * 1000) / 1000,
  vague: false,
  rule,
});
