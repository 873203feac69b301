import type { Span } from "../../domain/span.ts";
import { statedByCue } from "../languages/en/date-of-statement.ts";
import { type DateForm, datePatterns, openWindow } from "../languages/en/dates.ts";

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
  const found: DatePhrase[] = [];
  for (const { form, pattern } of datePatterns) {
    for (const match of sentence.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      // "May I ask", "The March": the two that are words as well need more to be months.
      if (form === "month" && /^(?:May|March)$/.test(match[0])) continue;
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push({
        ...span,
        text: match[0],
        form,
        groups: match.groups ?? {},
        role: roleOf(sentence, form, match.groups?.["side"], span),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function roleOf(sentence: string, form: DateForm, side: string | undefined, span: Span): DatePhrase["role"] {
  if (form === "vague") return "window";
  const before = sentence.slice(0, span.start);
  if (openWindow.test(before.slice(-60)) || /^(?:since|between|from|until|through)$/i.test(side ?? ""))
    return "window";
  if ((form === "weekday" || form === "today" || form === "day") && statedByCue(before)) return "statement";
  return "event";
}
