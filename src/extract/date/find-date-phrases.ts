import type { Span } from "../../domain/span.ts";
import { statedByCue } from "../languages/en/date-of-statement.ts";
import { type DateForm, datePatterns, openBetween, openWindow, roundedSpan } from "../languages/en/dates.ts";
import { allMatches } from "../text/all-matches.ts";

/** Words of a sentence that say when. Spans are relative to the sentence. */
export interface DatePhrase extends Span {
  readonly text: string;
  readonly form: DateForm;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** event: when it happened; statement: when somebody said so; window: opens a span of time ("since May"). */
  readonly role: "event" | "statement" | "window";
}

/** Date phrases in text order; where patterns overlap, the earlier row of the table wins. */
export function findDatePhrases(sentence: string): DatePhrase[] {
  const found: Omit<DatePhrase, "role">[] = [];
  for (const { form, pattern } of datePatterns) {
    for (const match of allMatches(pattern, sentence)) {
      const span = { start: match.index, end: match.index + match[0].length };
      // "May I ask", "The March", "Jan Ostrand": months that are words or names as well need more to be months.
      if (form === "month" && /^(?:May|March|Jan|Mar|Jun|Jul|Aug|Dec|Sep|Feb|Apr)$/.test(match[0])) continue;
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push({ ...span, text: match[0], form, groups: match.groups ?? {} });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.map((phrase, at) => ({ ...phrase, role: roleOf(sentence, phrase, found[at - 1]?.end ?? 0) }));
}

/** `free` is where the phrase before ends: a "since" that has its date opens no window for the next one. */
function roleOf(sentence: string, phrase: Omit<DatePhrase, "role">, free: number): DatePhrase["role"] {
  const before = sentence.slice(0, phrase.start);
  const side = phrase.groups["side"] ?? "";
  if (phrase.form === "vague" || /^(?:since|between|from|until|through)$/i.test(side)) return "window";
  const after = sentence.slice(phrase.end, phrase.end + 8);
  if (/^['’]s\b|^,? when\b/.test(after)) return "event";
  if (openWindow.test(before.slice(Math.max(free, phrase.start - 60)))) return "window";
  if (openBetween(before)) return "window";
  if (phrase.form === "ago" && roundedSpan.test(before)) return "window";
  return phrase.form !== "year" && statedByCue(before) ? "statement" : "event";
}
