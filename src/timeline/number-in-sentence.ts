import type { Claim } from "../domain/claim.ts";
import type { Span } from "../domain/span.ts";

/**
 * Where the claim's number stands in its own sentence (UTF-16 units of `claim.sentence`); null where it does not.
 * The words around it tell equal numbers apart.
 */
export function numberInSentence({ number, quote, sentence }: Claim): Span | null {
  let best: { start: number; score: number } | null = null;
  for (let start = sentence.indexOf(number); start >= 0; start = sentence.indexOf(number, start + 1)) {
    const score =
      sharedEnd(sentence.slice(0, start), quote.prefix) +
      sharedStart(sentence.slice(start + number.length), quote.suffix);
    if (!best || score > best.score) best = { start, score };
  }
  return best && { start: best.start, end: best.start + number.length };
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
