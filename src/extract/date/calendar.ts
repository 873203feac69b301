/** A day of the proleptic Gregorian calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const pad = (value: number, width = 2) => String(value).padStart(width, "0");

export const isoDay = ({ year, month, day }: Day) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
export const isoMonth = ({ year, month }: { year: number; month: number }) => `${pad(year, 4)}-${pad(month)}`;

const toMs = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);
const ofMs = (ms: number): Day => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const addDays = (from: Day, days: number): Day => ofMs(toMs(from) + days * MS_PER_DAY);
export const addMonths = ({ year, month }: Day, months: number) => {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};
/** 0 is Sunday. */
export const weekdayOf = (day: Day) => new Date(toMs(day)).getUTCDay();
/** Negative when `a` is earlier. */
export const compareDays = (a: Day, b: Day) => toMs(a) - toMs(b);
/** False for the 31st of April. */
export const exists = (day: Day) => isoDay(ofMs(toMs(day))) === isoDay(day);

/**
 * The day on which an article appeared, in the outlet's zone (IANA name). A bare date is that date in every zone.
 * Null where there is none or it can't be read; an unknown zone counts as UTC.
 */
export function publicationDay(publishedAt: string | null | undefined, zone = "UTC"): Day | null {
  const bare = /^(\d{4})-(\d{2})-(\d{2})$/.exec(publishedAt ?? "");
  if (bare) {
    const day = { year: Number(bare[1]), month: Number(bare[2]), day: Number(bare[3]) };
    return exists(day) ? day : null;
  }
  const ms = Date.parse(publishedAt ?? "");
  return Number.isNaN(ms) ? null : inZone(ms, zone);
}

function inZone(ms: number, zone: string): Day {
  try {
    const format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    const part = (type: string) => Number(format.formatToParts(ms).find((one) => one.type === type)?.value);
    return { year: part("year"), month: part("month"), day: part("day") };
  } catch {
    return ofMs(ms);
  }
}
