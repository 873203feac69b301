import type { TimeWindow } from "../../domain/as-of.ts";
import { countOf, seasons } from "../languages/en/dates/words.ts";
import { addDays, addMonths, type Day, isoDay, isoMonth, weekdayOf } from "./calendar.ts";
import type { DatePhrase } from "./date-phrase.ts";
import type { ResolvedDate } from "./resolve-date.ts";

/**
 * The span of time that a phrase opens, as far as its words fix it. `read` resolves one date of it; `published` is the
 * day of the article, up to which "since January" runs.
 */
export function resolveWindow(
  phrase: DatePhrase,
  read: (one: DatePhrase) => ResolvedDate | null,
  published: Day | null,
): TimeWindow | null {
  const today = published && isoDay(published);
  const { role, form } = phrase;
  if (role === "between") return between(phrase, read);
  if (role === "during") return published && during(phrase, published);
  if (role !== "since" && role !== "until") return null;
  const edge = form === "ago" || form === "lately" || form === "vague" ? null : (read(phrase)?.date ?? null);
  if (!edge) return null;
  return role === "since"
    ? { kind: "since", from: edge, until: today }
    : { kind: "until", from: null, until: edge };
}

function between(phrase: DatePhrase, read: (one: DatePhrase) => ResolvedDate | null): TimeWindow | null {
  const { groups, last } = phrase;
  const edges: (string | null | undefined)[] = [];
  if (phrase.form === "years") {
    const [first = "", second = ""] = [groups["year"], groups["year2"]];
    edges.push(first, first.slice(0, 4 - second.length) + second);
  } else if (phrase.form === "days") {
    const day = { ...phrase, form: "day" as const };
    edges.push(read(day)?.date, read({ ...day, groups: { ...groups, day: groups["day2"] } })?.date);
  } else if (last) {
    // "from 8 to 12 January 2026": the year stands once.
    const year = groups["year"] ?? last.groups["year"];
    const first = groups["month"] && year ? { ...phrase, groups: { ...groups, year } } : phrase;
    edges.push(read(first)?.date, read(last)?.date);
  }
  const [from, until] = edges;
  return from && until && from <= until ? { kind: "between", from, until } : null;
}

/** "over the weekend", "last week", "in the past 10 days": counted back from the day of the article. */
function during({ form, text, groups }: DatePhrase, published: Day): TimeWindow | null {
  const span = (from: Day, until: Day): TimeWindow => ({
    kind: "during",
    from: isoDay(from),
    until: isoDay(until),
  });
  const lower = text.toLowerCase();
  if (form === "lately") return lately(groups, published);
  const sinceMonday = (weekdayOf(published) + 6) % 7;
  const monday = addDays(published, -sinceMonday);
  if (/weekend$/.test(lower) && !/next/.test(lower)) {
    const saturday = addDays(published, -((weekdayOf(published) + 1) % 7));
    const sunday = addDays(saturday, 1);
    return span(saturday, isoDay(sunday) > isoDay(published) ? published : sunday);
  }
  if (/this week$/.test(lower)) return span(monday, published);
  if (/(?:last|past) week$/.test(lower)) return span(addDays(monday, -7), addDays(monday, -1));
  const season = /^(last|this|past) (\w+)$/.exec(lower);
  if (season && seasons[season[2] ?? ""]) return seasonOf(season[2] ?? "", season[1] === "this", published);
  return lower === "overnight" ? span(addDays(published, -1), published) : null;
}

/** "last summer": the latest one that is over; in months, since its days are not fixed. */
function seasonOf(name: string, current: boolean, { year, month }: Day): TimeWindow {
  const first = seasons[name] ?? 1;
  const from = { year: current || month > first + 2 ? year : year - 1, month: first };
  return { kind: "during", from: isoMonth(from), until: isoMonth({ ...from, month: first + 2 }) };
}

function lately(groups: DatePhrase["groups"], published: Day): TimeWindow | null {
  const count = countOf(groups["count"] ?? "one") ?? 1;
  const unit = (groups["unit"] ?? "").toLowerCase();
  const until = isoDay(published);
  const back = (from: string): TimeWindow => ({ kind: "during", from, until });
  if (unit === "hour") return back(isoDay(addDays(published, -Math.ceil(count / 24))));
  if (unit === "day") return back(isoDay(addDays(published, -count)));
  if (unit === "week") return back(isoDay(addDays(published, -7 * count)));
  return back(isoMonth(addMonths(published, unit === "year" ? -12 * count : -count)));
}
