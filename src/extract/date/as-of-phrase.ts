import type { AsOf } from "../../domain/as-of.ts";
import { addDays, type Day, isoDay } from "./calendar.ts";
import type { DatePhrase } from "./date-phrase.ts";
import { type DateContext, type ResolvedDate, resolveDate } from "./resolve-date.ts";
import { resolveWindow } from "./resolve-window.ts";

/** What the phrases of a sentence are read against. */
export interface Reading {
  readonly phrases: readonly DatePhrase[];
  readonly published: Day | null;
  readonly future: boolean;
}

/** A phrase as a date; null where it fixes none, or one that has not come yet in a sentence that speaks of the past. */
function readDate(phrase: DatePhrase, reading: Reading): ResolvedDate | null {
  const { published, future } = reading;
  const context = (anchor: ResolvedDate | null): DateContext => ({ published, future, anchor });
  const anchor = phrase.form === "shift" ? anchorOf(phrase, reading, context(null)) : null;
  const resolved = resolveDate(phrase.form, phrase.groups, context(anchor));
  const ahead =
    resolved !== null && published !== null && !future && resolved.date > isoDay(addDays(published, 1));
  return ahead ? null : resolved;
}

/** The nearest other phrase that names a date: before, else behind. */
function anchorOf(phrase: DatePhrase, { phrases }: Reading, context: DateContext): ResolvedDate | null {
  const others = phrases.filter((one) => one.form !== "shift" && one.role !== "during");
  const before = others.filter(({ end }) => end <= phrase.start).toReversed();
  for (const one of [...before, ...others.filter(({ start }) => start >= phrase.end)]) {
    const resolved = resolveDate(one.form, one.groups, context);
    if (resolved) return resolved;
  }
  return null;
}

/**
 * As of when a figure holds by the phrase that dates it: its date, or the day of the article where the phrase fixes
 * none. A span of time is kept in `window`; one that both ends close ("8 to 12 January") is the date itself.
 */
export function asOfPhrase(phrase: DatePhrase | null, reading: Reading): AsOf {
  const { published } = reading;
  const asPublished: AsOf = {
    date: published && isoDay(published),
    until: null,
    precision: published && "day",
    certainty: "published",
    phrase: phrase?.text ?? null,
  };
  if (!phrase || phrase.role === "statement" || phrase.role === "aside") return asPublished;
  if (phrase.role === "event") {
    const resolved = readDate(phrase, reading);
    return resolved ? { ...asPublished, ...resolved, certainty: "stated" } : asPublished;
  }
  const window = resolveWindow(phrase, (one) => readDate(one, reading), published);
  if (!window) return asPublished;
  if (window.kind !== "between" || !window.from) return { ...asPublished, window };
  const { from: date, until } = window;
  return { ...asPublished, date, until, precision: precisionOf(date), certainty: "stated", window };
}

const precisionOf = (date: string) => (date.length === 10 ? "day" : date.length === 7 ? "month" : "year");
