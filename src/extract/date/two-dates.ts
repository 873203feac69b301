import type { DatePhrase } from "./find-date-phrases.ts";

/** "on 2 October and 6 October", "Monday or Tuesday": another date that a joint puts beside the chosen one. */
export function dateBeside(
  sentence: string,
  phrases: readonly DatePhrase[],
  chosen: DatePhrase,
): DatePhrase | null {
  const at = phrases.findIndex(({ start }) => start === chosen.start);
  const joined = (first: DatePhrase | undefined, second: DatePhrase | undefined) =>
    first?.role === "event" &&
    second?.role === "event" &&
    /^\s?(?:and|or)\s(?:(?:on|in)\s)?$/.test(sentence.slice(first.end, second.start));
  const [before, after] = [phrases[at - 1], phrases[at + 1]];
  if (joined(before, chosen)) return before ?? null;
  return joined(chosen, after) ? (after ?? null) : null;
}
