const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

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
  ist: "+05:30",
};

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const CLOCK =
  /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[ECMP][SD]T|BST|CES?T|IST|[+-]\d{2}:?\d{2})?(?![\w:])/i;

/**
 * The date a page prints, as ISO 8601: `2026-01-12T08:30:00+01:00` with the zone as the page gives it, or the date
 * alone where it gives no zone (a time without a zone names no moment). Null where no plausible date stands there.
 */
export function isoDate(raw: string): string | null {
  const text = raw.trim().replace(/\s+/g, " ").slice(0, 120);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return assemble(number(year), number(month), number(day), time(hour, minute, second, fraction, zone));
  }
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const words = inWords(text);
  return words && assemble(words.year, words.month, words.day, clock(text));
}

function inWords(text: string): { year: number; month: number; day: number } | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return { day: number(dayFirst[1]), month: monthOf(dayFirst[2]), year: number(dayFirst[3]) };
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    return { day: number(monthFirst[2]), month: monthOf(monthFirst[1]), year: number(monthFirst[3]) };
  return null;
}

function clock(text: string): string {
  const found = CLOCK.exec(text);
  if (!found?.[5]) return "";
  let hour = number(found[1]);
  const half = found[4]?.toLowerCase();
  if (half?.startsWith("p") && hour < 12) hour += 12;
  if (half?.startsWith("a") && hour === 12) hour = 0;
  return time(String(hour), found[2], found[3], "", found[5]);
}

function time(hour?: string, minute?: string, second?: string, fraction?: string, zone?: string): string {
  if (!hour || !minute || !zone || number(hour) > 23 || number(minute) > 59 || number(second ?? "0") > 60)
    return "";
  const offset = offsetOf(zone);
  return offset && `T${two(number(hour))}:${minute}:${second ?? "00"}${fraction ?? ""}${offset}`;
}

function offsetOf(zone: string): string {
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (digits) return `${digits[1]}${digits[2]}:${digits[3] ?? "00"}`;
  return ZONES[zone.toLowerCase()] ?? "";
}

/** Newspapers on the web start about 1990; later than 2100 is a typing error or a placeholder. */
function assemble(year: number, month: number, day: number, timePart: string): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}${timePart}`;
}

function fromEpoch(value: number): string | null {
  const moment = new Date(value < 1e11 ? value * 1000 : value).toISOString();
  return isoDate(moment.replace(".000Z", "Z"));
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function number(digits: string | undefined): number {
  return Number.parseInt(digits ?? "", 10);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
