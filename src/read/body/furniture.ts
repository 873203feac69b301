/** Whole paragraphs that pages print around their articles; matched on trimmed text without its last punctuation. */
const WHOLE: readonly RegExp[] = [
  /^(?:sign|log) ?(?:in|up)(?: (?:now|here))?$/i,
  /^(?:subscribe|register|share|print|email|comments?|close|caption|captions?|credits?|breaking news|tags|follow us|menu|search)(?: now)?$/i,
  /^(?:advertisement|advertising|sponsored|ad|story continues below(?: advertisement)?|article continues (?:below|after).{0,40})$/i,
  /^(?:loading|please wait)(?:\.{3}|…)?$/i,
  /^(?:image|photo|slide|picture) \d+ (?:of|\/)(?: \/)? ?\d+$/i,
  /^(?:don['’]t miss|see also|related(?: (?:stories|articles|posts?|news|content|topics))?|read more|more stories|more from .{1,40}|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) also like|up next|what to read next)$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:\(?(?:image|photo|picture) (?:credit|source|by)\b).{0,120}$/i,
];

/** Beginnings that give a short paragraph away; the number is the most characters it may have. */
const BEGINNINGS: readonly (readonly [pattern: RegExp, maxChars: number])[] = [
  [/^(?:©|\(c\) ?\d{4}|copyright\b)/i, 400],
  // Never a sentence: "By Monday, 14 had been freed." is one.
  [/^(?:By|BY|by)(?: [A-Z][\p{L}.'’-]+){2,4}(?:,| and| \||\s+[-–—]|$)(?!.*[.!?]$)/u, 90],
  [/^(?:image|photo|picture)s?(?: courtesy)?(?: credit| by| via)?:/i, 160],
  [
    /^(?:this (?:document|material|content|article) (?:is subject to copyright|may not be (?:published|reproduced)))/i,
    500,
  ],
  [
    /^(?:follow (?:us|me|him|her|them|@\S+) on|email .{1,60}(?:@| at )|reach (?:the|him|her) .{1,40} (?:at|on))/i,
    260,
  ],
  [
    /^(?:sign up (?:for|to)|subscribe to|join (?:our|us|the conversation)|download (?:our|the) .{1,30} app|get (?:our|the) .{1,40} newsletter|want more )/i,
    260,
  ],
];

/** Labels before a link to another article; such a paragraph goes where most of it is the link. */
const LINK_LABELS: readonly RegExp[] = [
  /^[A-Z][A-Z' ’]{2,30}[:|>»]/,
  /^(?:related(?: \w+)?|read(?: more| also| next)?|see(?: also| more)?|more|watch|listen|also read|don['’]t miss|opinion|analysis|explainer|live)\s*[:|>»-]/i,
];

/** Words of a date line: nothing else stands in it. */
const DATE_WORDS =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:am|pm|a\.m|p\.m|gmt|utc|bst|ist|[ecmp][sd]?t|at|on|first|last|updated|published|posted|modified)\b|\d+|[^\p{L}\d]/giu;

/** `Velmar, 8 January 2026 at 09:00`: at most three capitalised words before a date and nothing behind it. */
const PLACE_BEFORE_DATE = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}, (?=.*\d)/u;

/** Whether a paragraph is a date line: a date, with or without a place before it, and no other words. */
export function isDateLine(text: string): boolean {
  // A number alone is a cell of a table.
  if (text.length > 80 || !/\d/.test(text) || !/\d{4}|\d[:./h]\d|[a-z]{2}/i.test(text)) return false;
  return [text, text.replace(PLACE_BEFORE_DATE, "")].some((line) => line.replace(DATE_WORDS, "") === "");
}

/** Whether a paragraph is page furniture by its words alone. */
export function isFurniture(text: string, linkShare: number): boolean {
  if (text.length <= 160) {
    const bare = text.replace(/[\s.:!]{1,10}$/, "");
    if (WHOLE.some((pattern) => pattern.test(bare))) return true;
  }
  if (BEGINNINGS.some(([pattern, max]) => text.length <= max && pattern.test(text))) return true;
  if (text.length <= 200 && linkShare > 0.4 && LINK_LABELS.some((label) => label.test(text))) return true;
  return isDateLine(text);
}
