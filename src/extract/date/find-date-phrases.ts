import type { Span } from "../../domain/span.ts";
import { datePatterns } from "../languages/en/dates/patterns.ts";
import {
  dateline,
  figureFrom,
  groundBefore,
  groundOf,
  opensSpan,
  roundedSpan,
  superlative,
} from "../languages/en/dates/roles.ts";
import { statedAfter, statedByCue } from "../languages/en/dates/statement.ts";
import { allMatches } from "../text/all-matches.ts";
import type { DatePhrase, DateRole } from "./date-phrase.ts";
import { joinSpans } from "./join-spans.ts";

/** Date phrases in text order; where patterns overlap, the earlier row of the table wins. */
export function findDatePhrases(sentence: string): DatePhrase[] {
  const found: Omit<DatePhrase, "role">[] = [];
  const has = new Map<RegExp, boolean>();
  for (const { form, needs, pattern } of datePatterns) {
    const may = has.get(needs) ?? needs.test(sentence);
    has.set(needs, may);
    if (!may) continue;
    for (const match of allMatches(pattern, sentence)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (form === "month" && !isMonth(sentence, match)) continue;
      if (form === "weekday" && inName(sentence, span)) continue;
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const possessive = /^['’]s?\b/.test(sentence.slice(span.end, span.end + 3));
      found.push({ ...span, text: match[0], form, groups: match.groups ?? {}, possessive });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return joinSpans(
    sentence,
    withYears(sentence, found).map((phrase) => ({ ...phrase, role: roleOf(sentence, phrase) })),
  );
}

/** "on 4 January this year", "in February last year": one date. */
function withYears(sentence: string, found: readonly Bare[]): Bare[] {
  const joined: Bare[] = [];
  for (const phrase of found) {
    const day = joined.at(-1);
    const year = phrase.form === "unit" && phrase.groups["unit"]?.toLowerCase() === "year";
    const open = day && (day.form === "day" || day.form === "month") && !day.groups["year"];
    if (year && open && /^,?\s(?:of\s)?$/.test(sentence.slice(day.end, phrase.start))) {
      const groups = { ...day.groups, beside: phrase.groups["side"] };
      joined.splice(-1, 1, { ...day, groups, end: phrase.end, text: sentence.slice(day.start, phrase.end) });
    } else joined.push(phrase);
  }
  return joined;
}
type Bare = Omit<DatePhrase, "role">;

/** "May I ask", "The March", "Jan Ostrand": months that are words or names as well need more to be months. */
function isMonth(sentence: string, { 0: text, index, groups }: RegExpExecArray): boolean {
  if (groups?.["side"] || groups?.["year"]) return true;
  if (!/^(?:May|March|Jan|Mar|Jun|Jul|Aug|Dec|Sep|Feb|Apr)$/.test(text)) return true;
  const before = sentence.slice(Math.max(0, index - 12), index);
  return /\b(?:in|by|of|since|until|from|during|through|between|and|to|last)\s$/i.test(before);
}

/** "the Sunday Herald", "Bloody Sunday": a day within a name. */
const inName = (sentence: string, { start, end }: Span): boolean =>
  (/\b[Tt]he\s$/.test(sentence.slice(Math.max(0, start - 4), start)) &&
    /^\s\p{Lu}\p{Ll}/u.test(sentence.slice(end, end + 3))) ||
  /\b(?:Bloody|Black|Good|Holy|Easter|Palm|Ash|Super|Cyber)\s$/.test(
    sentence.slice(Math.max(0, start - 8), start),
  );

function roleOf(sentence: string, phrase: Omit<DatePhrase, "role">): DateRole {
  const { start, end, form, possessive } = phrase;
  const before = sentence.slice(Math.max(0, start - 160), start);
  const after = sentence.slice(end, end + 24);
  if (/^,? when\b/.test(after)) return "event";
  if (dateline.before.test(before) && dateline.after.test(sentence.slice(end, end + 60))) return "aside";
  if (superlative.test(before) || (form !== "ago" && /\bthan\s$/.test(before))) return "aside";
  if (possessive ? groundOf.test(before) : groundBefore.test(before)) return "aside";
  if (form === "vague" || form === "lately") return "during";
  if (form === "years" || form === "days") return "between";
  if (possessive) return "event";
  if (figureFrom.test(before)) return "event";
  const span = opensSpan.find((one) => one.before.test(before));
  if (span) return span.role;
  if (form === "ago" && roundedSpan.test(before)) return "during";
  if (form === "year" || form === "season") return "event";
  return statedByCue(before) || statedAfter(after) ? "statement" : "event";
}
