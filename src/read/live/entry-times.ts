import { isoDate } from "../metadata/iso-date.ts";

const DAY_MS = 86_400_000;
/** A page's own change may be noted a little before its newest entry's minute. */
const SLACK_MINUTES = 10;

interface Clocked {
  readonly minutes: number;
  readonly index: number;
}

/**
 * The moments of a live blog's entries, ISO 8601, in the order given. A bare clock is read on the day that the page's
 * last change (else its publication) gives for the newest entry, in the zone in which the page writes that; going back in
 * time, a later clock is the evening before. Null where nothing gives the day.
 */
export function entryTimes(
  times: readonly string[],
  page: { readonly publishedAt: string | null; readonly modifiedAt: string | null },
): (string | null)[] {
  const moments = times.map((time) => isoDate(time));
  const clocks = times.flatMap((time, index): Clocked[] => {
    const minutes = moments[index] ? null : minutesOf(time);
    return minutes === null ? [] : [{ minutes, index }];
  });
  const newestFirst = isNewestFirst(clocks) ? clocks : clocks.toReversed();
  const anchor = anchorOf(page, newestFirst);
  if (!anchor) return moments;
  let { day } = anchor;
  let last = anchor.minutes;
  for (const { minutes, index } of newestFirst) {
    if (minutes > last + SLACK_MINUTES) day -= DAY_MS;
    last = minutes;
    const date = new Date(day).toISOString().slice(0, 10);
    const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    moments[index] = anchor.zone === "" ? date : `${date}T${clock}:00${anchor.zone}`;
  }
  return moments;
}

function minutesOf(time: string): number | null {
  const found = /(?:^|\D)(\d{1,2})[:.h](\d{2})(?!\d)\s*([ap]\.?m)?/i.exec(time);
  if (!found) return null;
  let hours = Number(found[1]);
  const half = found[3]?.toLowerCase()[0];
  if (half === "p" && hours < 12) hours += 12;
  if (half === "a" && hours === 12) hours = 0;
  const minutes = Number(found[2]);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

function isNewestFirst(clocks: readonly Clocked[]): boolean {
  const steps = clocks.slice(1).map((clock, index) => clock.minutes - (clocks[index]?.minutes ?? 0));
  return steps.filter((step) => step < 0).length >= steps.filter((step) => step > 0).length;
}

/** The day and minute at or before which the newest entry was written, by the clock of the page's own zone. */
function anchorOf(
  page: { readonly publishedAt: string | null; readonly modifiedAt: string | null },
  newestFirst: readonly Clocked[],
): { readonly day: number; readonly minutes: number; readonly zone: string } | null {
  const stated = page.modifiedAt ?? page.publishedAt;
  if (stated === null) return null;
  const day = Date.parse(stated.slice(0, 10));
  const clock = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(
    stated,
  );
  if (!clock) return { day, minutes: 24 * 60, zone: "" };
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  const zone = clock[3] ?? "Z";
  if (page.modifiedAt !== null) return { day, minutes, zone };
  // From the first entry up: each time the clock goes back, a day has begun.
  const oldestFirst = newestFirst.toReversed();
  const nights = oldestFirst.filter(
    (entry, index) =>
      entry.minutes < (index === 0 ? minutes - SLACK_MINUTES * 6 : (oldestFirst[index - 1]?.minutes ?? 0)),
  ).length;
  return { day: day + nights * DAY_MS, minutes: 24 * 60, zone };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
