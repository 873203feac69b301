import type { Claim } from "../../domain/claim.ts";
import { plainWords } from "../plain-key.ts";

/** Shorter quotations ("a first step") are said by many. */
const FEWEST_WORDS = 6;
const quoted = /“([^“”]{20,600})(?:”|$)|"([^"]{20,600})(?:"|$)/g;

/** The quotation that holds a figure, in words without case and marks: of its article's text, else of its sentence. */
export function quotationOf(
  { in: field, position, sentence }: Claim,
  text: string | undefined,
): string | null {
  const whole = field === "text" && text !== undefined;
  for (const { 0: all, 1: curly, 2: straight, index } of (whole ? text : sentence).matchAll(quoted)) {
    if (whole && (position.start < index || position.end > index + all.length)) continue;
    const words = plainWords(curly ?? straight ?? "");
    if (words.length >= FEWEST_WORDS) return words.join(" ");
  }
  return null;
}
