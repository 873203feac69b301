import type { Span } from "../../domain/span.ts";
import { custodyParticiples } from "../languages/en/dates/clauses.ts";
import { dayForms } from "./attach.ts";
import type { DatePhrase } from "./date-phrase.ts";

const participle = new RegExp(
  `^(?:\\s[\\p{L}’'-]{1,20}){0,3}?\\s(?<!\\b(?:was|were|been|be|being|is|are|had|have|has|got|it|they|he|she|we|i|you|,)\\s)((?:${custodyParticiples}))\\b`,
  "iu",
);
const relative = new RegExp(
  `^(?:\\s[\\p{L}’'-]{1,20}){0,4}?,?\\swhom?\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}?(?:${custodyParticiples})\\b`,
  "iu",
);
const closes = /[,;:—]|\s(?:have|has|had|was|were|are|is|will|would|could|may|might)\s/gu;

/**
 * "freed 12 people jailed in 2019", "people arrested in March were freed": whether a date stands among the words that say
 * who was counted. A day at the end of the sentence may be the day of either, and stays.
 */
export function describesCounted(text: string, phrase: DatePhrase, number: Span, cue: Span | null): boolean {
  if (!cue || phrase.start < number.end || text.length > LONGEST) return false;
  const rest = text.slice(number.end);
  const opened = participle.exec(rest) ?? relative.exec(rest);
  if (!opened) return false;
  const from = number.end + opened[0].length;
  const own = cue.start < from && cue.end > number.end;
  if (own || phrase.start < from) return false;
  closes.lastIndex = from;
  const closed = closes.exec(text)?.index ?? text.length;
  const to = cue.start >= from ? Math.min(closed, cue.start) : closed;
  if (phrase.start >= to) return false;
  return cue.start >= from || !dayForms.has(phrase.form) || phrase.start - from < NEXT;
}

/** Words are looked through this far at most, in UTF-16 units. */
const LONGEST = 2000;
/** "detained on Tuesday": hardly a word between. */
const NEXT = 6;
