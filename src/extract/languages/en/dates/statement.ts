/** "said on Thursday", "told reporters late on Monday": what may stand between a speech word and the day of the statement. */
const tail =
  /^(?:\s{0,2}(?:(?:in|at|during|through|via|to|by) (?:an? |the |its |his |her |their )?(?:\w{1,20}[\s-]){0,4}?(?:statement|conference|briefing|interview|report|update|post|tweet|release|telephone|phone|email|e-mail|message|address|speech|letter|facebook|twitter|telegram|television|reporters|parliament|lawmakers)|reporters|journalists|the \w{1,20}|[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?|here))?,?\s{0,2}(?:(?:early|late|earlier|later)\s){0,2}(?:(?:on|in)\s)?(?:(?:early|late|earlier|later)\s){0,2}$/;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const nouns = set(
  "statement report briefing reporters conference interview video footage bulletin tweet speech remarks testimony",
);
/** Verbs of saying of which a date tells when it was said; those that also say what happens ("fighting continued") are left out. */
const verbs = set(
  "said says saying told tells announced announces announcing reported reports confirmed confirms stated added declared claimed claims wrote tweeted posted " +
    "disclosed revealed acknowledged admitted conceded ruled warned estimated vowed pledged promised insisted denied alleged argued noted testified " +
    "asserted maintained accused complained urged stressed emphasized emphasised",
);

/** A verb of saying, lower case. */
export const isSpeech = (word: string): boolean => verbs.has(word) || spoken.has(word);
const spoken = set("adding claiming reporting confirming warning insisting alleging noting vowing");

/** The plain verbs of saying: "On Monday the mayor said that 12 …" dates what she said. */
const plain = new Set("said says told wrote tweeted posted stated claimed claims".split(" "));
export const says = (word: string): boolean => plain.has(word);

/** True when what stands before a date ends in a speech word and no more than its circumstances ("told reporters late on"). */
export function statedByCue(before: string): boolean {
  const near = before.slice(-160);
  let last: RegExpExecArray | null = null;
  for (const match of near.matchAll(/[\p{L}’'-]+/gu)) {
    const word = match[0];
    // "Said" opens a sentence; "Kano State" says nothing.
    if (verbs.has(word) || nouns.has(word)) last = match;
  }
  return last !== null && tail.test(near.slice(last.index + last[0].length));
}

/** "on Tuesday that 12 …", "officials on Friday called": what follows a date tells that it dates what was said. */
export function statedAfter(after: string): boolean {
  // "on Monday about 200 people" is no talk of them.
  if (/^\s(?:about\s(?:the\b|an?\b|his\b|her\b|its\b|their\b|what\b|[A-Z])|how|whether)\b/.test(after))
    return true;
  const that = /^\sthat\s([a-z]*)/.exec(after);
  // "an attack on Saturday that killed 12" goes on with what happened.
  if (that) return !/(?:ed|left|hit|struck|was|were|has|had|is|took|cost)$/.test(that[1] ?? "");
  const next = /^\s([a-z]+)/.exec(after)?.[1];
  return next !== undefined && (verbs.has(next) || next === "called") && next.endsWith("d");
}
