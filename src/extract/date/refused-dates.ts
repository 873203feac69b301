import type { Refused } from "../../domain/evidence.ts";
import type { DatePhrase } from "./date-phrase.ts";

function whyNot({ role }: DatePhrase, chosen: DatePhrase | null): string {
  if (role === "statement") return "the day on which somebody said so";
  if (role === "aside") return "dates another event, which it only refers to";
  if (role !== "event") return "opens a span of time and fixes no day";
  return chosen ? `“${chosen.text}” stands closer` : "dates another part of the sentence";
}

/**
 * The dates of a sentence that do not date the figure. `chosen` is the phrase that does, `offset` where the sentence
 * starts; `read` gives a phrase as a date, null where it fixes none.
 */
export const refusedDates = (
  phrases: readonly DatePhrase[],
  chosen: DatePhrase | null,
  offset: number,
  read: (phrase: DatePhrase) => string | null,
): Refused[] =>
  phrases
    .filter(({ start }) => start !== chosen?.start)
    .map((phrase) => ({
      for: "date",
      reading: read(phrase) ?? phrase.text,
      rule: `date.${phrase.form}`,
      why: whyNot(phrase, chosen),
      span: { start: offset + phrase.start, end: offset + phrase.end },
    }));
