import type { Span, TextQuoteSelector } from "../../domain/span.ts";

/** UTF-16 units of context on each side of a quoted span. */
export const QUOTE_CONTEXT = 32;

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** The quote selector of a span: its words and up to 32 units on each side, never half of a surrogate pair. */
export function quoteAt(text: string, { start, end }: Span): TextQuoteSelector {
  let from = Math.max(0, start - QUOTE_CONTEXT);
  if (from > 0 && isLow(text.charCodeAt(from)) && isHigh(text.charCodeAt(from - 1))) from += 1;
  let to = Math.min(text.length, end + QUOTE_CONTEXT);
  if (to < text.length && isLow(text.charCodeAt(to)) && isHigh(text.charCodeAt(to - 1))) to -= 1;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  };
}
