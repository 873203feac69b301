import { monthNumber } from "./month-names.ts";
import { zoneOffset } from "./zone-offset.ts";

/** How a date is to be read where its own words leave it open. */
export interface DateReading {
  /** IANA zone for times that are printed without one. */
  readonly zone?: string | undefined;
  /** What `1/2/2026` is: the second of January, the first of February, or not to be known. */
  readonly numeric?: "month first" | "day first" | undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Zones that pages write as letters, as offsets. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  ist: "+05:30",
  msk: "+03:00",
  jst: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
};

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?(?: of| de)?[ -](\p{L}{3,12})\.?,?(?: de| del)?[ -](\d{4})(?!\d)/iu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const CLOCK =
  /(?<!\d)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*\(?(Z|UTC|GMT|[ECMP][SD]T|BST|CES?T|EES?T|IST|MSK|JST|AE[SD]T|[+-]\d{2}:?\d{2})?(?![\w:])/i;

/**
 * The date a page prints, as ISO 8601: `2026-01-12T08:30:00+01:00` with the zone as the page gives it, or the date
 * alone where neither page nor `reading` gives a zone (a time without a zone names no moment). Null where no plausible
 * date stands there.
 */
export function isoDate(raw: string, reading: DateReading = {}): string | null {
  const text = raw.trim().replace(/\s+/g, " ").slice(0, 120);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    const date = { year: number(year), month: number(month), day: number(day) };
    return assemble(date, time(date, { hour, minute, second, fraction, zone }, reading));
  }
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const words = inWords(text) ?? inNumbers(text, reading);
  if (!words) return null;
  const { date, rest } = words;
  return assemble(date, clock(date, rest, reading));
}

/** A date and the text around it, where the clock may stand. */
function inWords(text: string): { date: Day; rest: string } | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const found = dayFirst ?? monthFirst;
  if (!found) return null;
  const [day, month] = dayFirst ? [found[1], found[2]] : [found[2], found[1]];
  const date = { year: number(found[3]), month: monthNumber(month ?? ""), day: number(day) };
  return { date, rest: text.replace(found[0], " ") };
}

function inNumbers(text: string, { numeric }: DateReading): { date: Day; rest: string } | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  const [first, second, year] = [number(found[1]), number(found[3]), number(found[4])];
  const rest = text.replace(found[0], " ");
  // Full stops are written between the parts of a date only where the day stands first.
  const dayFirst = found[2] === "." || first > 12 || numeric === "day first";
  if (dayFirst) return { date: { year, month: second, day: first }, rest };
  return second > 12 || numeric === "month first"
    ? { date: { year, month: first, day: second }, rest }
    : null;
}

function clock(date: Day, text: string, reading: DateReading): string {
  const found = CLOCK.exec(text);
  if (!found) return "";
  let hour = number(found[1]);
  const half = found[4]?.toLowerCase();
  if (half?.startsWith("p") && hour < 12) hour += 12;
  if (half?.startsWith("a") && hour === 12) hour = 0;
  return time(date, { hour: String(hour), minute: found[2], second: found[3], zone: found[5] }, reading);
}

interface Clock {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly fraction?: string | undefined;
  readonly zone: string | undefined;
}

function time(date: Day, { hour, minute, second, fraction, zone }: Clock, reading: DateReading): string {
  if (!hour || !minute) return "";
  if (number(hour) > 23 || number(minute) > 59 || number(second ?? "0") > 60) return "";
  const offset = zone
    ? offsetOf(zone)
    : reading.zone
      ? zoneOffset(reading.zone, date.year, date.month, date.day, number(hour))
      : "";
  return offset && `T${two(number(hour))}:${minute}:${second ?? "00"}${fraction ?? ""}${offset}`;
}

function offsetOf(zone: string): string {
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (digits) return `${digits[1]}${digits[2]}:${digits[3] ?? "00"}`;
  return ZONES[zone.toLowerCase()] ?? "";
}

/** Newspapers on the web start about 1990; later than 2100 is a typing error or a placeholder. */
function assemble({ year, month, day }: Day, timePart: string): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}${timePart}`;
}

function fromEpoch(value: number): string | null {
  const moment = new Date(value < 1e11 ? value * 1000 : value).toISOString();
  return isoDate(moment.replace(".000Z", "Z"));
}

function number(digits: string | undefined): number {
  return Number.parseInt(digits ?? "", 10);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
