import type { Ambiguity } from "../../domain/evidence.ts";
import type { Token } from "../text/tokens.ts";
import type { NumberReading } from "./read-range.ts";

/** "between 5 and 30,000" may begin at 5 or at 5,000; "20 to 30,000" was read as 20,000, "900 to 1,000" begins at 900. */
export function twoRanges(
  tokens: readonly Token[],
  { from, to, low, high, range }: NumberReading,
): Ambiguity | null {
  if (!range || high === null || low >= 1000 || high % 1000 !== 0 || low * 1000 >= high) return null;
  const last = tokens[to]?.text ?? "";
  // "two to three thousand" shares its magnitude: only digits leave it open.
  if (!/^\d/.test(last) || !/^\d/.test(tokens[from]?.text ?? "")) return null;
  return { field: "quantity", readings: [`${low} to ${high}`, `${low * 1000} to ${high}`] };
}
