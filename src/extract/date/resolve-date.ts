import type { DateForm } from "../languages/en/dates/patterns.ts";
import { countOf, holidays, monthOf, weekdays } from "../languages/en/dates/words.ts";
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

/** What a date phrase is read against. */
export interface DateContext {
  /** The day the article appeared, in the outlet's zone; null where unknown. */
  readonly published: Day | null;
  /** Whether the sentence speaks of what is still to come. */
  readonly future: boolean;
  /** What "a day later" counts from: the other date of the sentence. */
  readonly anchor: ResolvedDate | null;
}

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
export function resolveDate(form: DateForm, groups: Groups, context: DateContext): ResolvedDate | null {
  if (form === "year" || form === "season") return ofYear(Number(groups["year"]));
  if (form === "iso" || form === "day" || form === "holiday") return resolveDay(groups, context);
  if (form === "month") return resolveMonth(groups, context);
  if (form === "shift") return resolveShift(groups, context);
  const { published } = context;
  if (!published) return null;
  if (form === "monthday") return resolveMonthday(groups, published, context.future);
  if (form === "weekday") return resolveWeekday(groups, published, context.future);
  if (form === "today") return resolveToday(groups["word"] ?? "", published);
  if (form === "ago") return resolveAgo(groups, published, -1);
  if (form === "unit") return resolveUnit(groups, published);
  return null;
}

function resolveDay(groups: Groups, { published, future }: DateContext): ResolvedDate | null {
  const named = holidays[(groups["word"] ?? "").toLowerCase().replaceAll("'", "’")];
  const month = named?.[0] ?? monthOf(groups["month"] ?? "") ?? Number(groups["month"]);
  const day = named?.[1] ?? Number.parseInt(groups["day"] ?? "", 10);
  const at = (year: number): Day => ({ year, month, day });
  if (groups["year"]) return exists(at(Number(groups["year"]))) ? ofDay(at(Number(groups["year"]))) : null;
  if (!published) return null;
  const ofYear = yearBeside(groups, published);
  if (ofYear !== null) return exists(at(ofYear)) ? ofDay(at(ofYear)) : null;
  const here = at(published.year);
  const later = compareDays(here, published) > 0;
  // A paper may name a day a little ahead of its own date line: time zones.
  const ahead = compareDays(here, addDays(published, 1)) > 0;
  const year = future
    ? published.year + (later || compareDays(here, published) === 0 ? 0 : 1)
    : published.year - (ahead ? 1 : 0);
  return exists(at(year)) ? ofDay(at(year)) : null;
}

/** "4 January this year", "in February last year": the year that stands behind; null where none does. */
function yearBeside(groups: Groups, published: Day): number | null {
  const side = groups["beside"]?.toLowerCase();
  return side ? published.year + (side === "this" ? 0 : side === "last" ? -1 : 1) : null;
}

/** "on the 12th": of the month that is nearest, back or, in the future, ahead. */
function resolveMonthday(groups: Groups, published: Day, future: boolean): ResolvedDate | null {
  const day = Number(groups["day"]);
  const step = future ? (day < published.day ? 1 : 0) : day > published.day ? -1 : 0;
  const resolved = { ...addMonths(published, step), day };
  return exists(resolved) ? ofDay(resolved) : null;
}

function resolveMonth(groups: Groups, { published, future }: DateContext): ResolvedDate | null {
  const month = monthOf(groups["month"] ?? "");
  if (month === null) return null;
  if (groups["year"]) return ofMonth({ year: Number(groups["year"]), month });
  if (!published) return null;
  const beside = yearBeside(groups, published);
  if (beside !== null) return ofMonth({ year: beside, month });
  const same = groups["side"]?.toLowerCase() === "last" && month === published.month;
  const later = month > published.month || same;
  if (future) return ofMonth({ year: published.year + (month < published.month ? 1 : 0), month });
  return ofMonth({ year: published.year - (later ? 1 : 0), month });
}

function resolveWeekday(groups: Groups, published: Day, future: boolean): ResolvedDate {
  const wanted = weekdays.indexOf((groups["weekday"] ?? "").toLowerCase());
  const side = (groups["side"] ?? "").toLowerCase();
  const back = (weekdayOf(published) - wanted + 7) % 7;
  if (side === "next" || side === "coming" || (future && side === "" && back !== 0))
    return ofDay(addDays(published, (7 - back) % 7 || 7));
  if ((side === "last" || side === "past") && back === 0) return ofDay(addDays(published, -7));
  return ofDay(addDays(published, -back));
}

function resolveToday(word: string, published: Day): ResolvedDate {
  const plain = word.toLowerCase();
  if (plain === "the day before yesterday") return ofDay(addDays(published, -2));
  if (plain === "yesterday" || plain === "last night") return ofDay(addDays(published, -1));
  return ofDay(plain === "tomorrow" ? addDays(published, 1) : published);
}

/** "two days ago" is a day; longer spans are rounded by the writer, so they say only a month or a year. */
function resolveAgo(groups: Groups, from: Day, sign: 1 | -1): ResolvedDate | null {
  const count = sign * (countOf(groups["count"] ?? "") ?? Number.NaN);
  const unit = (groups["unit"] ?? "").toLowerCase();
  if (Number.isNaN(count)) return null;
  if (unit === "day") return ofDay(addDays(from, count));
  if (unit === "week") return ofMonth(addDays(from, 7 * count));
  if (unit === "month") return ofMonth(addMonths(from, count));
  return unit === "year" ? ofYear(from.year + count) : null;
}

/** "a day later", "the day before": from the other date of the sentence; back without one from the day of the article. */
function resolveShift(groups: Groups, { published, anchor }: DateContext): ResolvedDate | null {
  const side = (groups["side"] ?? groups["side2"] ?? groups["side3"] ?? "").toLowerCase();
  const unit = (groups["unit"] ?? groups["unit2"] ?? groups["unit3"] ?? "day").toLowerCase();
  if (side === "same" || unit === "hour") return anchor;
  const sign = /^(?:later|after|next|following)$/.test(side) ? 1 : -1;
  const from = anchor
    ? startOf(anchor, unit)
    : /^(?:earlier|previous|preceding)$/.test(side) || (side === "before" && unit === "year")
      ? published
      : null;
  return from && resolveAgo({ unit, count: groups["count"] ?? "a" }, from, sign);
}

/** The first day of a date that is exact enough to count `unit`s from. */
function startOf({ date, precision }: ResolvedDate, unit: string): Day | null {
  if (unit !== "year" && precision === "year") return null;
  if (unit !== "year" && unit !== "month" && precision === "month") return null;
  const [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

function resolveUnit(groups: Groups, published: Day): ResolvedDate {
  const side = groups["side"]?.toLowerCase();
  const step = side === "this" ? 0 : side === "next" ? 1 : -1;
  if (groups["unit"]?.toLowerCase() === "year") return ofYear(published.year + step);
  return ofMonth(addMonths(published, step));
}
