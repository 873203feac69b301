import { type DateForm, monthOf, numberWords, weekdays } from "../languages/en/dates.ts";
import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  exists,
  isoDay,
  isoMonth,
  weekdayOf,
} from "./calendar.ts";

export interface ResolvedDate {
  readonly date: string;
  readonly precision: "day" | "month" | "year";
}

type Groups = Readonly<Record<string, string | undefined>>;

const ofDay = (day: Day): ResolvedDate => ({ date: isoDay(day), precision: "day" });
const ofMonth = (month: { year: number; month: number }): ResolvedDate => ({
  date: isoMonth(month),
  precision: "month",
});
const ofYear = (year: number): ResolvedDate => ({ date: String(year).padStart(4, "0"), precision: "year" });

/**
 * What a date phrase means on the day the article appeared. A day or month without a year lies in the past, unless
 * `future`: "on Friday" in a Wednesday paper is the Friday before. Null where the words fix no date.
 */
export function resolveDate(
  form: DateForm,
  groups: Groups,
  published: Day | null,
  future: boolean,
): ResolvedDate | null {
  if (form === "year") return ofYear(Number(groups["year"]));
  if (form === "iso" || form === "day") return resolveDay(groups, published, future);
  if (form === "month") return resolveMonth(groups, published, future);
  if (!published) return null;
  if (form === "weekday") return resolveWeekday(groups, published, future);
  if (form === "today") return resolveToday(groups["word"] ?? "", published);
  if (form === "ago") return resolveAgo(groups, published);
  if (form === "unit") return resolveUnit(groups, published);
  return null;
}

function resolveDay(groups: Groups, published: Day | null, future: boolean): ResolvedDate | null {
  const month = monthOf(groups["month"] ?? "") ?? Number(groups["month"]);
  const day = Number.parseInt(groups["day"] ?? "", 10);
  const at = (year: number): Day => ({ year, month, day });
  if (groups["year"]) return exists(at(Number(groups["year"]))) ? ofDay(at(Number(groups["year"]))) : null;
  if (!published) return null;
  const here = at(published.year);
  const later = compareDays(here, published) > 0;
  // A paper may name a day a little ahead of its own date line: time zones.
  const ahead = compareDays(here, addDays(published, 1)) > 0;
  const year = future
    ? published.year + (later || compareDays(here, published) === 0 ? 0 : 1)
    : published.year - (ahead ? 1 : 0);
  return exists(at(year)) ? ofDay(at(year)) : null;
}

function resolveMonth(groups: Groups, published: Day | null, future: boolean): ResolvedDate | null {
  const month = monthOf(groups["month"] ?? "");
  if (month === null) return null;
  if (groups["year"]) return ofMonth({ year: Number(groups["year"]), month });
  if (!published) return null;
  const later = month > published.month;
  if (future) return ofMonth({ year: published.year + (month < published.month ? 1 : 0), month });
  return ofMonth({ year: published.year - (later ? 1 : 0), month });
}

function resolveWeekday(groups: Groups, published: Day, future: boolean): ResolvedDate {
  const wanted = weekdays.indexOf((groups["weekday"] ?? "").toLowerCase());
  const side = (groups["side"] ?? "").toLowerCase();
  const back = (weekdayOf(published) - wanted + 7) % 7;
  if (side === "next" || side === "coming" || (future && back !== 0))
    return ofDay(addDays(published, (7 - back) % 7 || 7));
  if ((side === "last" || side === "past") && back === 0) return ofDay(addDays(published, -7));
  return ofDay(addDays(published, -back));
}

function resolveToday(word: string, published: Day): ResolvedDate {
  const plain = word.toLowerCase();
  if (plain === "yesterday" || plain === "last night") return ofDay(addDays(published, -1));
  return ofDay(plain === "tomorrow" ? addDays(published, 1) : published);
}

/** "two days ago" is a day; longer spans are rounded by the writer, so they say only a month or a year. */
function resolveAgo(groups: Groups, published: Day): ResolvedDate | null {
  const word = (groups["count"] ?? "").toLowerCase();
  const count = numberWords[word] ?? Number(word);
  const unit = groups["unit"]?.toLowerCase();
  if (unit === "day") return ofDay(addDays(published, -count));
  if (unit === "week") return ofMonth(addDays(published, -7 * count));
  if (unit === "month") return ofMonth(addMonths(published, -count));
  if (unit === "year") return ofYear(published.year - count);
  return null;
}

function resolveUnit(groups: Groups, published: Day): ResolvedDate {
  const side = groups["side"]?.toLowerCase();
  const step = side === "this" ? 0 : side === "next" ? 1 : -1;
  if (groups["unit"]?.toLowerCase() === "year") return ofYear(published.year + step);
  return ofMonth(addMonths(published, step));
}
