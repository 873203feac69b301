const HOUR_MS = 3_600_000;

/** Hours from one moment to a later one (ISO 8601), to a tenth; 0 where it is not later. */
export const hoursBetween = (from: string, to: string): number =>
  Math.max(0, Math.round(((Date.parse(to) - Date.parse(from)) / HOUR_MS) * 10) / 10);

/** "less than an hour", "1 hour", "5 hours", "3 days". */
export function hoursText(hours: number): string {
  if (hours < 1) return "less than an hour";
  if (hours < 48) return count(Math.round(hours), "hour");
  return count(Math.round(hours / 24), "day");
}

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? "" : "s"}`;
