import type { DatePhrase } from "./date-phrase.ts";

const link = /^,?\s(?:(and)|(?:to|through|until|till)(?:\s(?:on|in|late|early|the)){0,2})\s$/;
const dash = /^\s?[–-]\s?$/;

/**
 * Joins two dates to a span: "from 8 January to 12 January", "between Monday and Wednesday", "on Oct. 2 and Oct. 6".
 * A "between" whose end is no date stays open.
 */
export function joinSpans(sentence: string, phrases: readonly DatePhrase[]): DatePhrase[] {
  const joined: DatePhrase[] = [];
  for (const phrase of phrases) {
    const first = joined.at(-1);
    if (first && !first.last && spans(sentence, first, phrase)) {
      const text = sentence.slice(first.start, phrase.end);
      joined.splice(-1, 1, { ...first, text, end: phrase.end, role: "between", last: phrase });
    } else {
      joined.push(openBetween(sentence, phrase) ? { ...phrase, role: "between" } : phrase);
    }
  }
  return joined;
}

function spans(sentence: string, first: DatePhrase, second: DatePhrase): boolean {
  if (!dated.has(first.form) || !dated.has(second.form)) return false;
  const middle = sentence.slice(first.end, second.start);
  if (dash.test(middle)) return true;
  const joint = link.exec(middle);
  if (!joint) return false;
  // "said on Monday and Tuesday" dates two statements.
  if (joint[1]) return first.role !== "statement";
  return first.role !== "statement" || /\bfrom\s$/i.test(sentence.slice(0, first.start));
}

const dated: ReadonlySet<DatePhrase["form"]> = new Set([
  "iso",
  "day",
  "holiday",
  "month",
  "weekday",
  "year",
  "today",
]);

/** "between the start of the hearings on Tuesday and …" */
const openBetween = (sentence: string, { start }: DatePhrase): boolean => {
  const before = sentence.slice(0, start);
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
  return /\bbetween\b(?!\s\S{1,30}\sand\s)/i.test(clause);
};
