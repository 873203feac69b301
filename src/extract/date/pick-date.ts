import type { Span } from "../../domain/span.ts";
import type { DatePhrase } from "./find-date-phrases.ts";

/** Commas, dashes and contrasts part a sentence into pieces that are dated for themselves. */
const breaks = /[;—–]|,(?!\s\d{4}\b)|\b(?:while|but|although|though|whereas)\b/gi;

/**
 * The phrase that dates a number: one in the same piece of the sentence, else the nearest one before it, else the
 * nearest one behind. `number` is relative to the sentence.
 */
export function pickDate(sentence: string, number: Span, phrases: readonly DatePhrase[]): DatePhrase | null {
  const usable = phrases.filter(
    (phrase) => phrase.role !== "statement" && (phrase.end <= number.start || number.end <= phrase.start),
  );
  const cuts = [...sentence.matchAll(breaks)].map((match) => match.index);
  const piece = (at: number) => cuts.filter((cut) => cut < at).length;
  const distance = (phrase: DatePhrase) =>
    phrase.end <= number.start ? number.start - phrase.end : phrase.start - number.end;
  const nearest = (list: DatePhrase[]) => list.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
  const here = piece(number.start);
  return (
    nearest(usable.filter((phrase) => piece(phrase.start) === here)) ??
    nearest(usable.filter((phrase) => phrase.start < number.start)) ??
    nearest(usable.filter((phrase) => phrase.start > number.start))
  );
}
