import type { Qualifier } from "../../domain/quantity.ts";
import type { Token } from "../text/tokens.ts";
import { lexNumber } from "./lex-number.ts";
import type { NumberAtom } from "./number-atom.ts";
import { linkAfter } from "./range-links.ts";
import { sharedMagnitude } from "./shared-magnitude.ts";

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
  /** What the number's own words make of it. */
  readonly hedge: Qualifier | null;
}

/** Reads a number at token `at`, and the second one of a range if there is one. */
export function readRange(tokens: readonly Token[], at: number): NumberReading | null {
  const first = lexNumber(tokens, at);
  if (!first) return null;
  if (first.vague || first.rule === "number.none") return single(first);
  const link = linkAfter(tokens, first);
  const second = link && lexNumber(tokens, link.at);
  if (!link || !second || second.vague || second.rule === "number.none") return single(first);
  const low = sharedMagnitude(tokens, first, second);
  const rises = low < second.value || (low === second.value && link.kind !== "hyphen" && link.kind !== "or");
  if (rises && link.fits(low, second.value))
    return { ...single(first), to: second.to, low, high: second.value, range: true, rule: "number.range" };
  if (!rises && link.mayFall(low, second.value)) return { ...single(first), to: second.to, score: true };
  return single(first);
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
  hedge: atom.hedge ?? null,
});
