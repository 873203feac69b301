import type { DatePhrase } from "./date-phrase.ts";

/** "on Monday or Tuesday": another date that the text leaves open beside the chosen one. "and" makes a span of two. */
export function dateBeside(
  sentence: string,
  phrases: readonly DatePhrase[],
  chosen: DatePhrase,
): DatePhrase | null {
  const at = phrases.findIndex(({ start }) => start === chosen.start);
  const joined = (first: DatePhrase | undefined, second: DatePhrase | undefined) =>
    first?.role === "event" &&
    second?.role === "event" &&
    /^\s?or\s(?:(?:on|in)\s)?$/.test(sentence.slice(first.end, second.start));
  const [before, after] = [phrases[at - 1], phrases[at + 1]];
  if (joined(before, chosen)) return before ?? null;
  return joined(chosen, after) ? (after ?? null) : null;
}
