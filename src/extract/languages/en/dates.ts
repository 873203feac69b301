/** English words for dates. Lists are in calendar order; names in lower case. */
export const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
export const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** "Sept." and "Sept" are September. `null` where the word is no month. */
export function monthOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, "");
  const at = months.findIndex(
    (month) => month === plain || (plain.length >= 3 && plain.length <= 4 && month.startsWith(plain)),
  );
  return at < 0 ? null : at + 1;
}

const weekday = "(?:sun|mon|tues|wednes|thurs|fri|satur)day";
/** A month is written with a capital: "may" and "march" are other words. */
const monthName =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
const day = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const year = "(?:19|20)\\d{2}";
const count = "(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** What a match says: the resolver reads its named groups. */
export type DateForm = "iso" | "day" | "month" | "year" | "weekday" | "today" | "ago" | "unit" | "vague";

export interface DatePattern {
  readonly form: DateForm;
  readonly pattern: RegExp;
}

/** Earlier rows win where two match the same words. */
export const datePatterns: readonly DatePattern[] = [
  { form: "iso", pattern: new RegExp(`\\b(?<year>${year})-(?<month>\\d{2})-(?<day>\\d{2})\\b`, "g") },
  {
    form: "day",
    pattern: new RegExp(
      `\\b(?<month>${monthName})\\s(?<day>${day})(?!\\d|[.,]\\d)(?:,?\\s(?<year>${year})\\b)?`,
      "g",
    ),
  },
  {
    form: "day",
    pattern: new RegExp(
      `\\b(?<day>${day})\\s(?:of\\s)?(?<month>${monthName})(?![\\w])(?:,?\\s(?<year>${year})\\b)?`,
      "g",
    ),
  },
  {
    form: "month",
    pattern: new RegExp(
      `(?:\\b(?<side>[Ll]ast|[Tt]his|[Nn]ext|[Ii]n|[Bb]y|of|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ss]ince|[Tt]he|[Bb]etween|and|[Ff]rom|[Uu]ntil|[Tt]hrough)[\\s-])?\\b(?<month>${monthName})(?![\\w’'](?!s\\b))(?:,?\\s(?:of\\s)?(?<year>${year})\\b)?`,
      "g",
    ),
  },
  {
    form: "weekday",
    pattern: new RegExp(
      `\\b(?:(?<side>last|this|next|past|coming)\\s)?(?<weekday>${weekday})(?![\\w])`,
      "gi",
    ),
  },
  {
    form: "today",
    pattern:
      /\b(?<word>today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night|earlier in the day)\b/gi,
  },
  {
    form: "ago",
    pattern: new RegExp(`\\b(?<count>${count})\\s(?<unit>day|week|month|year)s?\\s(?:ago|earlier)\\b`, "gi"),
  },
  { form: "unit", pattern: /\b(?<side>this|last|next|the previous)\s(?<unit>month|year)\b/gi },
  {
    form: "vague",
    pattern:
      /\b(?:over the (?:past|last)?\s?weekend|(?:this|last|past|next) (?:week|weekend|summer|winter|spring|autumn|fall)|in recent (?:hours|days|weeks|months|years)|so far|to date|overnight|(?:19|20)\d{2}(?:\s?[-–]\s?|\s(?:and|to)\s)(?:19|20)?\d{2})\b/gi,
  },
  {
    form: "year",
    pattern: new RegExp(
      `(?<![\\d$€£,.-])\\b(?<year>${year})\\b(?![,.]\\d|\\s?(?:people|men|women|children))`,
      "g",
    ),
  },
];

/** Words before a date that make it the start of a span of time: the count is as of the article, not as of that day. */
export const openWindow =
  /\b(?:since|between|from|after|before|until|till|through|prior to|following|starting|beginning|up to|as of late|dating (?:back )?to)\s+(?:\w+\s+){0,3}$/i;
/** "since rebels took up arms in 2009": the clause of a window that has not closed. */
export const openBetween = (before: string): boolean =>
  /\bbetween\b(?!\s\S{1,30}\sand\s)/i.test(sinceComma(before));
export const openSince = (before: string): boolean => /\b(?:since|until|till)\b/i.test(sinceComma(before));
const sinceComma = (text: string) => text.slice(Math.max(text.lastIndexOf(","), text.lastIndexOf(";")) + 1);
/** "more than two years ago" fixes no year. */
export const roundedSpan = /\b(?:more than|over|almost|nearly|about|some|around|less than|at least)\s$/i;
/** Words of what is still to come. */
export const futureCues =
  /\b(?:will|shall|would|could|may|might|is to|are to|to be|due|scheduled|expected|plans?|planned|set|upcoming|next|coming|by)\b/i;
/** "said on Thursday", "told reporters late on Monday": the day of the statement. */
export const statementTail =
  /^(?:\s{0,2}(?:(?:in|at|during|through|via|to|by) (?:an? |the |its |his |her |their )?(?:\w{1,20}[\s-]){0,4}?(?:statement|conference|briefing|interview|report|update|post|tweet|release|telephone|phone|email|e-mail|message|address|speech|letter|facebook|twitter|telegram|television|reporters|parliament|lawmakers)|reporters|journalists|the \w{1,20}|[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?|here))?,?\s{0,2}(?:(?:early|late|earlier|later)\s){0,2}(?:on\s)?(?:(?:early|late|earlier|later)\s){0,2}$/;
