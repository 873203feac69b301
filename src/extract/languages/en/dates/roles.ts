const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Right before a date: it opens or closes a span of time and is not the day of the count. */
export const opensSpan: readonly { readonly role: "since" | "until"; readonly before: RegExp }[] = [
  {
    role: "since",
    before:
      /\b(?:since|after|following|starting|beginning|dating (?:back )?to|going back to|(?<!\b(?:count|tally|toll|total|figures?|numbers?|estimates?|update),?\s)from)\s(?:(?:about|around|early|late|mid|at least|the|on|in|last)[\s-]){0,3}$/i,
  },
  {
    role: "until",
    before:
      /\b(?:until|till|before|prior to|ahead of|up to|through)\s(?:(?:about|around|early|late|mid|at least|the|on|in|next)[\s-]){0,3}$/i,
  },
];
/** "its latest count, from Monday night": the day of the figure, no span that opens. */
export const figureFrom =
  /\b(?:counts?|figures?|tally|tallies|tolls?|estimates?|lists?|data|numbers),?\sfrom\s(?:(?:late|early|the)\s)?$/i;
/** Anywhere before a date in its clause: "since the fighting began in March". */
export const sinceWords = set("since");
export const untilWords = set("until till");

/** "more than two years ago" fixes no year. */
export const roundedSpan = /\b(?:more than|over|almost|nearly|about|some|around|less than|at least)\s$/i;

/** Superlatives: a date in their scope says among what something is the worst: "the deadliest attack in 2024". */
export const superlative =
  /\b(?:deadliest|bloodiest|biggest|largest|worst|highest|lowest|longest|strongest|heaviest|fiercest|greatest|hottest|busiest|most (?:\w{4,}))\s(?:[\w’'-]{1,20}\s){0,4}?$/i;
/** Before a possessive date they make it the ground of something else: "arrests over Monday's march". */
export const groundOf =
  /\b(?:over|after|about|following|since|before|ahead of|despite|against|for|because of|blamed for)\s(?:\w+\s)?$/i;

/** "protests over the disputed election in July": the date of what they were about. */
export const groundBefore =
  /\b(?:over|about|against|following|since|ahead of|despite|because of|contesting|disputing)\s(?:(?:the|a|an|its|his|her|their|last|this|(?:the )?\p{L}{1,20}['’]s?)\s)?(?:[\p{L}-]{1,20}\s){0,4}(?:elections?|vote|polls?|referendum|coup|takeover|war|invasion|revolution|uprising|ruling|verdict|law|killing|murder|assassination|ouster|overthrow|reelection|re-election)\s(?:in|of|on|from)\s(?:(?:late|early|mid)[\s-])?$/iu;

/** Words of what is still to come; in small letters, for "May" is a month. */
export const futureCues =
  /\b(?:will|shall|would|could|may|might|is to|are to|to be|due|scheduled|expected|plans?|planned|set|upcoming|next|coming|by)\b/;

/** What stands on both sides of the date in "(Norvik, 20 December) —" and "NORVIK, March 19 (NPA) -": the day of the report. */
export const dateline = {
  before: /^\(?\p{Lu}[\p{L}\s./,’'-]{1,60}[,\s]\s?$/u,
  after: /^(?:,?\s\d{4})?\)?\s?(?:\([\p{L}\s./&-]{1,40}\)\s?)?\s?(?:[—–]|-{1,2}\s)/u,
};
