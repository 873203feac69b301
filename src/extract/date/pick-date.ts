import type { Span } from "../../domain/span.ts";
import { openSince } from "../languages/en/dates.ts";
import { allMatches } from "../text/all-matches.ts";
import type { DatePhrase } from "./find-date-phrases.ts";

/** Commas, dashes and contrasts part a sentence into pieces that are dated for themselves. */
const breaks = /[;—–]|,(?!\s\d{4}\b)|\b(?:while|but|although|though|whereas)\b/gi;

/** What stands on the other side of one of these is dated for itself. */
const contrast =
  /;|,\s(?:while|but|although|though|whereas)\b|\band that\b|\b(?:against|compared (?:with|to)) (?=the\b|an?\b|its\b|\d)/gi;

/**
 * The phrase that dates a number: one in the same piece of the sentence, else the nearest one before it, else the
 * nearest one behind. `number` is relative to the sentence.
 */
export function pickDate(sentence: string, number: Span, phrases: readonly DatePhrase[]): DatePhrase | null {
  const usable = phrases.filter(
    (phrase) => phrase.role !== "statement" && (phrase.end <= number.start || number.end <= phrase.start),
  );
  const cutsOf = (pattern: RegExp) => allMatches(pattern, sentence).map((match) => match.index);
  const cuts = cutsOf(breaks);
  const contrasts = cutsOf(contrast);
  const piece = (at: number) => cuts.filter((cut) => cut < at).length;
  const side = (at: number) => contrasts.filter((cut) => cut < at).length;
  const distance = (phrase: DatePhrase) =>
    phrase.end <= number.start ? number.start - phrase.end : phrase.start - number.end;
  const nearest = (list: readonly DatePhrase[]) =>
    list.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
  const near = usable.filter((phrase) => side(phrase.start) === side(number.start));
  const here = near.filter((phrase) => piece(phrase.start) === piece(number.start));
  const opened = (phrase: DatePhrase) => opensSince(sentence, number, phrase, phrases);
  const best =
    nearest(here.filter((phrase) => phrase.role === "event" && !opened(phrase))) ??
    nearest(here) ??
    nearest(near.filter((phrase) => phrase.start < number.start)) ??
    nearest(near.filter((phrase) => phrase.start > number.start));
  return best && opened(best) ? { ...best, role: "window" } : best;
}

/** "12 have died since the war began in 2009": the clause behind the number opens a span of time up to now. */
function opensSince(sentence: string, number: Span, phrase: DatePhrase, all: readonly DatePhrase[]): boolean {
  if (phrase.start < number.end) return false;
  const closed = all.filter((one) => one.end <= phrase.start).map(({ end }) => end);
  return openSince(sentence.slice(Math.max(number.end, ...closed), phrase.start));
}
