/** A month is written with a capital: "may" and "march" are other words. */
const monthName =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
const weekday = "(?:sun|mon|tues|wednes|thurs|fri|satur)day";
const weekdayName = "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day";
const day = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const year = "(?:19|20)\\d{2}";
const count = "(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
/** "in April 12 people died": the number is no day of the month. */
const notCounted = "(?!\\s(?:people|men|women|children|others|more|prisoners|deaths|arrests)\\b)";
const to = "\\s?(?:[-–]|to|and|or|through)\\s?";

/** What a match says: the resolver reads its named groups. */
export type DateForm =
  | "iso"
  | "days"
  | "day"
  | "monthday"
  | "holiday"
  | "month"
  | "years"
  | "year"
  | "season"
  | "weekday"
  | "today"
  | "ago"
  | "shift"
  | "unit"
  | "lately"
  | "vague";

export interface DatePattern {
  readonly form: DateForm;
  /** What no text goes without in which the pattern matches: quickly told, and told once for several rows. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const row = (form: DateForm, needs: RegExp, pattern: string, flags = "g"): DatePattern => ({
  form,
  needs,
  pattern: new RegExp(pattern, flags),
});

const aYear = /(?:19|20)\d\d/;
const aMonth = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const anOrdinal = /\d(?:st|nd|rd|th)/i;
const aHoliday = /Day|Eve|Halloween/;
const aWeekday = /day/i;
const partOfDay = /day|night|morrow|morning|afternoon|evening/i;
const aUnit = /hour|day|week|month|year/i;
const aSpan =
  /hour|day|week|month|year|winter|spring|summer|autumn|fall|decade|century|so far|to date|overnight/i;
const anEra = /War|Revolution|Uprising|Crisis|Era/;

/** Earlier rows win where two match the same words. Groups: `year month day weekday side count unit word`. */
export const datePatterns: readonly DatePattern[] = [
  row("iso", aYear, `\\b(?<year>${year})-(?<month>\\d{2})-(?<day>\\d{2})\\b`),
  row(
    "days",
    aMonth,
    `\\b(?<month>${monthName})\\s(?<day>${day})${to}(?<day2>${day})(?!\\d|[.,]\\d|\\s(?:of|were|are|have)\\b)${notCounted}(?:,?\\s(?<year>${year})\\b)?`,
  ),
  row(
    "days",
    aMonth,
    `\\b(?<day>${day})${to}(?<day2>${day})\\s(?<month>${monthName})(?!\\w)(?:,?\\s(?<year>${year})\\b)?`,
  ),
  row(
    "day",
    aMonth,
    `\\b(?:${weekdayName},?\\s(?:the\\s)?)?(?<day>${day})\\s(?:of\\s)?(?<month>${monthName})(?!\\w)(?:,?\\s(?<year>${year})\\b)?`,
  ),
  row(
    "day",
    aMonth,
    `\\b(?:${weekdayName},?\\s(?:the\\s)?)?(?<month>${monthName})\\s(?<day>${day})(?!\\d|[.,]\\d|-\\w)${notCounted}(?:,?\\s(?<year>${year})\\b)?`,
  ),
  row(
    "monthday",
    anOrdinal,
    `(?<=\\b(?:on|by|since|until|from|before|after|of|${weekday},?)\\s)the\\s(?<day>\\d{1,2})(?:st|nd|rd|th)(?=[,.;:!?)]|$|\\s(?:and|in|at|with|when|by|to|as|for|after|before|near|outside)\\b)`,
    "gi",
  ),
  row(
    "holiday",
    aHoliday,
    "\\b(?<word>New Year[’']s (?:Day|Eve)|May Day|Bastille Day|Halloween|Christmas (?:Eve|Day)|Boxing Day)(?:,?\\s(?<year>(?:19|20)\\d{2})\\b)?",
  ),
  row(
    "month",
    aMonth,
    `(?:\\b(?<side>[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater|[Tt]he (?:end|start|beginning|middle) of)[\\s-](?:in\\s)?)?\\b(?<month>${monthName})(?![\\w’'](?!s\\b))(?:,?\\s(?:of\\s)?(?<year>${year})\\b)?`,
    "g",
  ),
  row(
    "weekday",
    aWeekday,
    `\\b(?:(?<side>last|this|next|past|coming)\\s)?(?<weekday>${weekday})(?![\\w])`,
    "gi",
  ),
  row(
    "today",
    partOfDay,
    "\\b(?<word>the day before yesterday|today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night|earlier in the day)\\b",
    "gi",
  ),
  row("ago", aUnit, `\\b(?<count>${count})\\s(?<unit>day|week|month|year)s?\\sago\\b`, "gi"),
  row(
    "shift",
    aUnit,
    `\\b(?<count>${count})\\s(?<unit>day|week|month|year)s?\\s(?<side>(?:earlier|later|prior)\\b(?!\\sthan)|(?:before|after)(?=[,.;:!?)”"]|$|\\s(?:and|in|at|on)\\b))`,
    "gi",
  ),
  row(
    "shift",
    aUnit,
    '\\b(?:the\\s)(?:(?<side>previous|following|next|same)\\s(?<unit>day)|(?<side3>previous|preceding)\\s(?<unit3>month|year)|(?<unit2>day|month|year)\\s(?<side2>before|after|earlier)(?=[,.;:!?)”"]|$))',
    "gi",
  ),
  row("shift", aUnit, "\\b(?<unit>hour)s\\s(?<side>later|earlier)\\b", "gi"),
  row("unit", aUnit, "\\b(?:earlier\\s)?(?<side>this|last|next)\\s(?<unit>month|year)\\b", "gi"),
  row(
    "season",
    aYear,
    `\\b(?:the\\s)?(?<word>spring|summer|autumn|fall)\\s(?:of\\s)?(?<year>${year})\\b`,
    "gi",
  ),
  row(
    "lately",
    aUnit,
    `\\b(?:(?:the\\s)?(?:past|last|previous|preceding)\\s(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|the\\s(?:past|last))\\s(?<unit>hour|day|week|month|year)s?\\b`,
    "gi",
  ),
  row(
    "vague",
    aSpan,
    "\\b(?:(?:over|during|at) the (?:past |last )?weekend|(?:earlier |later )?(?:this|last|past|next) (?:week|weekend|winter|spring|summer|autumn|fall|decade|century)|" +
      "(?:the )?(?:past|last) (?:few|several|couple of) (?:hours|days|weeks|months|years)|in recent (?:hours|days|weeks|months|years)|so far|to date|overnight|" +
      "(?:days|weeks|months|years) (?:ago|earlier|later)|an? few (?:days|weeks|months|years) (?:ago|earlier|prior|before|later))\\b",
    "gi",
  ),
  row(
    "vague",
    anEra,
    "\\b(?:during|in) (?:the )?(?:[A-Z][\\w’-]{1,20} ){1,3}(?:War|Revolution|Uprising|Crisis|Era)\\b(?: (?:I|II)\\b)?",
  ),
  row(
    "years",
    aYear,
    `(?<![\\d$€£,.-])\\b(?<year>${year})(?:\\s?[-–/]\\s?(?=\\d)|\\s(?:and|to|through|until)\\s(?=(?:19|20)\\d\\d))(?<year2>(?:19|20)?\\d{2})\\b(?!\\s?(?:people|men|women|children))`,
    "gi",
  ),
  row(
    "year",
    aYear,
    `(?<![\\d$€£,.-])\\b(?<year>${year})\\b(?![,.]\\d|\\s?(?:people|men|women|children|others|prisoners))`,
  ),
];
