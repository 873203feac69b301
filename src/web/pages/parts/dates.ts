import type { AsOf } from "../../../domain/as-of.ts";

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const MOMENT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "12 Jan 2026"; the text itself where it is no full date. */
export function dayText(date: string): string {
  const time = Date.parse(date);
  return /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(time) ? DAY.format(time) : date;
}

/** Day and time of a publication in two pieces, so that a column can break between them. */
export function momentParts(date: string | null): [day: string, time: string] {
  const [day = "", time = ""] = momentText(date).split(", ");
  return [day, time];
}

/** "12 Jan 2026, 16:20 UTC"; the day alone where no time is known. */
export function momentText(date: string | null): string {
  if (!date) return "not given";
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return date.length > 10 ? `${MOMENT.format(time)} UTC` : dayText(date);
}

/** "12 Jan 2026", "8 Jan 2026 to 12 Jan 2026", "since 8 Jan 2026", or "not given". */
export function asOfDayText(asOf: AsOf): string {
  const { kind, from, until } = asOf.window ?? {};
  if (kind === "since" && from) return `since ${dayText(from)}`;
  if (kind === "until" && until) return `until ${dayText(until)}`;
  if (kind === "during" && from && until) return `${dayText(from)} to ${dayText(until)}`;
  if (!asOf.date || asOf.certainty === "published") return "not given";
  return asOf.until && asOf.until !== asOf.date
    ? `${dayText(asOf.date)} to ${dayText(asOf.until)}`
    : dayText(asOf.date);
}
