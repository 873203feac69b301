import {
  asidesByLast,
  auxiliaries,
  clauseOpeners,
  cueVerbs,
  recordNouns,
} from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { nameLinks, offices, shed, timeWords } from "../languages/en/speaker-words.ts";
import { listedName } from "./listed-name.ts";
import { isCapital, isVerb, lower, type Range, type SentenceWords } from "./sentence-words.ts";

/** A speaker's words are never longer than this, in tokens. */
const LONGEST = 40;

const hardStops = new Set([";", ":", "—", "–", "“", "”", '"', "(", ")", "[", "]", "«", "»", "!", "?", "…"]);

export interface SpeakerBefore extends Range {
  /** "the figure that the ministry gave": what was said stands in front. */
  readonly relative: boolean;
}

/** The subject of the verb at `verb`; null when it has none of its own. */
export function speakerBefore(words: SentenceWords, verb: number): SpeakerBefore | null {
  let to = verb - 1;
  let subjectRelative = false;
  while (to >= 0) {
    const aside = asideLength(words, to);
    if (aside === 0 && !isBetween(words, to)) break;
    if (/^(?:who|which|that)$/.test(lower(words, to))) subjectRelative = true;
    to -= Math.max(1, aside);
  }
  // "The Harbour Ministry (HM) in January put the toll at 12"
  const bare = withoutTail(words, 0, to);
  if (lower(words, bare) === ")") {
    to = bare;
    const open = words.tokens.findLastIndex((token, at) => at < to && token.text === "(");
    if (open > 0) to = open - 1;
  }
  if (subjectRelative && lower(words, to) === ",") return plain(words, to - 1);
  if (lower(words, to) !== ",") return plain(words, to);
  const relative = relativeBefore(words, to);
  return relative === null ? withApposition(words, to) : plain(words, relative - 1);
}

/** The comma in front of "which lost 96 members since 2021," where the comma at `end` closes such a clause. */
function relativeBefore(words: SentenceWords, end: number): number | null {
  for (let at = end - 1; at > 1 && end - at < LONGEST && !words.quoted[at]; at -= 1) {
    if (hardStops.has(lower(words, at)) || lower(words, at) === ",") return null;
    if (asides.test(lower(words, at)) && lower(words, at - 1) === ",") return at - 1;
  }
  return null;
}

/** What may open an aside between a speaker and the verb: ", for its part,", ", speaking in Geneva,". */
const asides =
  /^(?:who|which|whose|whom|for|in|on|at|by|via|after|speaking|asked|reached|writing|addressing|interviewed|contacted|meanwhile|however|too|though|citing|quoting|reporting)$/;

/** "a police officer who asked not to be named", "residents reached by phone": the head in front of what describes it. */
export function describedBefore(words: SentenceWords, verb: number): SpeakerBefore | null {
  for (let at = verb - 1; at > 0 && verb - at < 18 && !words.quoted[at]; at -= 1) {
    const word = lower(words, at);
    if (hardStops.has(word) || word === ",") return null;
    const relative = /^(?:who|which|that)$/.test(word);
    const participle =
      /(?:[^e]ed|ing)$/.test(word) && words.tokens[at]?.type === "word" && !isCapital(words, at);
    if (!relative && !(participle && /s$|people|police/.test(lower(words, at - 1)))) continue;
    const head = plain(words, at - 1);
    if (head) return head;
  }
  return null;
}

/** How many tokens of "so far" or "at first" end at `at`; 0 for none. */
function asideLength(words: SentenceWords, at: number): number {
  const last = asidesByLast.get(lower(words, at));
  const found = last?.find((phrase) =>
    phrase.every((word, i) => lower(words, at - phrase.length + 1 + i) === word),
  );
  return found?.length ?? 0;
}

function isBetween(words: SentenceWords, at: number): boolean {
  const word = lower(words, at);
  if (words.quoted[at]) return false;
  return (
    auxiliaries.has(word) ||
    (/ly$/.test(word) &&
      word.length > 4 &&
      !/^(?:family|daily|july|italy|assembly|weekly|monthly|tally|rally|reply|supply|anomaly|monopoly)$/.test(
        word,
      ))
  );
}

/** Words back to a comma, a mark, an opener of a clause or a verb. */
function plain(words: SentenceWords, to: number): SpeakerBefore | null {
  let from = to + 1;
  while (from > 0 && to - from < LONGEST && !stopsBefore(words, from - 1)) {
    if (lower(words, from - 1) === ",") {
      const first = listedName(words, from, to);
      if (first === null) break;
      from = first;
      continue;
    }
    if (lower(words, from - 1) === "and" && verbWithin(words, from - 2)) break;
    from -= 1;
  }
  return trimmed(words, from, to);
}

/** "Khalid Noor, a lawmaker and head of the clinic, said": both parts, from the start of the clause. */
function withApposition(words: SentenceWords, comma: number): SpeakerBefore | null {
  let from = comma;
  let commas = 0;
  while (from > 0 && comma - from < LONGEST && !words.quoted[from - 1]) {
    const word = lower(words, from - 1);
    if (hardStops.has(word)) break;
    if (word === "," && !opensAge(words, from - 1) && (commas += 1) > 1) break;
    if (commas > 0 && (clauseOpeners.has(word) || isVerb(words, from - 1))) break;
    from -= 1;
  }
  if (commas === 0) return null;
  let to = comma - 1;
  while (to > from && words.tokens[to]?.type === "mark") to -= 1;
  return trimmed(words, from, to);
}

const stopsBefore = (words: SentenceWords, at: number) =>
  words.quoted[at] === true ||
  hardStops.has(lower(words, at)) ||
  clauseOpeners.has(lower(words, at)) ||
  // "according to the bureau, which said"
  (lower(words, at) === "to" && lower(words, at - 1) === "according") ||
  (isVerb(words, at) && !(lower(words, at + 1) === "by" && recordNouns.has(lower(words, at - 1))));

/** Whether a verb stands before `at` in the same clause, so that an "and" joins clauses and no names. */
function verbWithin(words: SentenceWords, at: number): boolean {
  for (let i = at; i >= 0 && at - i < LONGEST; i -= 1) {
    if (words.quoted[i] || hardStops.has(lower(words, i)) || clauseOpeners.has(lower(words, i)))
      return words.quoted[i] === true;
    if (lower(words, i) === ",") return false;
    if (isVerb(words, i) || words.tokens[i]?.type === "number") return true;
  }
  return false;
}

/** Drops what leads up to the subject or stands behind it: "And", "On Monday", "In the capital,", "late Monday". */
function trimmed(words: SentenceWords, start: number, end: number): SpeakerBefore | null {
  let from = start;
  const to = withoutTail(words, start, end);
  const dropsComma = () => lower(words, from) === ",";
  while (from <= to) {
    const word = lower(words, from);
    // "So far we"
    const soFar = word === "far" && lower(words, from - 1) === "so";
    if (
      soFar ||
      (linkWords.has(word) && lower(words, from + 1) === ",") ||
      grammar.coordinators.has(word) ||
      dropsComma() ||
      (timeWords.has(word) && !isName(words, from, to))
    )
      from += 1;
    else if (grammar.prepositions.has(word) && !isCapitalInside(words, from))
      from = afterPreposition(words, from, to);
    else if (words.tokens[from]?.type === "mark" && word !== "“") from += 1;
    else break;
  }
  for (let at = to; at > from + 1; at -= 1) {
    // "After the strike of 2016 the authorities": behind a date a second noun phrase begins.
    const dated = words.tokens[at - 1]?.type === "number" || timeWords.has(lower(words, at - 1));
    if (lower(words, at) === "the" && dated) from = at;
  }
  if (from > to || words.tokens[to]?.type === "mark") return null;
  if (/^(?:i|we|you|there|this|what|these|us)$/.test(lower(words, from)) && from === to) return null;
  return { from, to, relative: opensRelative(words, start - 1) };
}

/** "Also, a local official said": what only links the sentence to the one before. */
const linkWords = new Set(
  "also however meanwhile moreover furthermore additionally besides similarly consequently indeed still nevertheless nonetheless again separately finally".split(
    " ",
  ),
);

/** "the figure that": no verb of saying stands in front of it. */
const opensRelative = (words: SentenceWords, at: number) =>
  /^(?:that|which|whom|who)$/.test(lower(words, at)) && !cueVerbs.has(lower(words, at - 1));

const isName = (words: SentenceWords, at: number, to: number) =>
  (at === to && isCapital(words, at) && lower(words, at) === "may") || inTitle(words, at);

/** "the South China Morning Post", "the Evening Ledger": part of a paper's name. */
const inTitle = (words: SentenceWords, at: number): boolean =>
  /^(?:morning|evening|night|week|month|year)$/.test(lower(words, at)) &&
  isCapital(words, at) &&
  isCapital(words, at + 1);
const isCapitalInside = (words: SentenceWords, at: number) => at > 0 && isCapital(words, at);

/** Past a phrase like "On Monday" or "In a statement": to its comma, else to the next determiner or name. */
function afterPreposition(words: SentenceWords, from: number, to: number): number {
  for (let at = from + 1; at <= to; at += 1) if (lower(words, at) === ",") return at + 1;
  for (let at = from + 2; at <= to; at += 1) {
    if (shed.has(lower(words, at))) return at;
    if (isCapital(words, at) && (!isCapital(words, at - 1) || timeWords.has(lower(words, at - 1)))) return at;
  }
  for (let at = from + 1; at <= to; at += 1) {
    if (!timeWords.has(lower(words, at)) && words.tokens[at]?.type === "word")
      return from + 1 === at ? from + 1 : at;
  }
  return to + 1;
}

/** The noun phrase that begins at `at` ("according to …", "said …", "by …"), with a short apposition. */
export function speakerAfter(words: SentenceWords, at: number): Range | null {
  let to = at - 1;
  for (let i = at; i < words.tokens.length && i - at < LONGEST; i += 1) {
    if (words.quoted[i] && !words.quoted[at]) break;
    if (lower(words, i) === ",") {
      const end = appositionEnd(words, i);
      if (end === null) break;
      to = end;
      break;
    }
    if (endsPhrase(words, at, i) && !keptBy(words, at, i)) break;
    to = i;
  }
  while (to >= at && words.tokens[to]?.type === "mark") to -= 1;
  return to >= at && words.tokens[at]?.type !== "mark" ? { from: at, to } : null;
}

function endsPhrase(words: SentenceWords, from: number, at: number): boolean {
  const word = lower(words, at);
  const next = lower(words, at + 1);
  if (hardStops.has(word) || (word === "." && words.tokens[at + 1] === undefined)) return true;
  if (clauseOpeners.has(word) || (at > from && isVerb(words, at))) return true;
  // "figures from the bureau show", "according to the clinic 46 people"
  if (at > from && /^(?:show|shows|suggest|suggests|indicate|indicates|say|says)$/.test(word)) return true;
  if (at > from && words.tokens[at]?.type === "number" && !isCapital(words, at - 1)) return true;
  if (
    timeWords.has(word.replace(/'s$/, "")) &&
    at > from &&
    !inTitle(words, at) &&
    (isCapital(words, at) || !isCapital(words, at + 1))
  )
    return true;
  if (word === "and" || word === "or")
    return !(isCapital(words, at + 1) || /^(?:other|the|local)$/.test(next)) || laterVerb(words, at + 1);
  if (/^(?:of|for)$/.test(word) || !grammar.prepositions.has(word)) return false;
  if (/^(?:in|at|from|with|on)$/.test(word)) {
    const ahead = shed.has(next) ? at + 2 : at + 1;
    return !isCapital(words, ahead) || timeWords.has(lower(words, ahead).replace(/'s$/, ""));
  }
  return at > from;
}

/** "a tally kept by the university" is one phrase. */
const keptBy = (words: SentenceWords, from: number, at: number) =>
  at > from &&
  ((recordNouns.has(lower(words, at - 1)) && lower(words, at + 1) === "by") ||
    (lower(words, at) === "by" && recordNouns.has(lower(words, at - 2))) ||
    (lower(words, at) === "by" && recordNouns.has(lower(words, at - 1))));

function laterVerb(words: SentenceWords, at: number): boolean {
  for (let i = at; i < Math.min(words.tokens.length, at + 8); i += 1) {
    if (/^[,.;]$/.test(lower(words, i))) return false;
    if (isVerb(words, i)) return true;
  }
  return false;
}

/** "Dana Ilves, 52, the group's director": an age between name and office. */
const opensAge = (words: SentenceWords, comma: number) =>
  words.tokens[comma + 1]?.type === "number" &&
  /^\d\d$/.test(lower(words, comma + 1)) &&
  lower(words, comma + 2) === ",";

/** End of an apposition that opens at the comma; null where what follows is something else. */
function appositionEnd(words: SentenceWords, comma: number): number | null {
  if (opensAge(words, comma)) return appositionEnd(words, comma + 2);
  const first = lower(words, comma + 1);
  const named = nameEnd(words, comma);
  if (named !== null) return named;
  if (
    !/^(?:an?|the|its|their)$/.test(first) &&
    !offices.has(first) &&
    !/^(?:head|deputy|senior|chief|former)$/.test(first)
  )
    return null;
  for (let at = comma + 1; at < words.tokens.length && at - comma < 20; at += 1) {
    const word = lower(words, at);
    if (word === "," || word === "." || hardStops.has(word)) return at - 1;
    if (isVerb(words, at) || clauseOpeners.has(word)) return null;
  }
  return null;
}

/** "the hospital's director, Ana Ruiz": behind an office the comma leads to the name. */
function nameEnd(words: SentenceWords, comma: number): number | null {
  if (!offices.has(lower(words, comma - 1)) || !isCapital(words, comma + 1)) return null;
  let at = comma + 1;
  while (isCapital(words, at + 1) || nameLinks.has(lower(words, at + 1))) at += 1;
  const next = lower(words, at + 1);
  return at - comma <= 6 && (next === "" || /^[,.;:)]$/.test(next)) ? at : null;
}

/** Last token of the name in "the ministry on Monday", "police here", "the mayor on Facebook", "the rebels at first". */
function withoutTail(words: SentenceWords, from: number, end: number): number {
  let to = end;
  for (let steps = 0; steps < 3; steps += 1) {
    const tail = tails.find((pattern) =>
      pattern.every((test, at) => test.test(lower(words, to - pattern.length + 1 + at))),
    );
    if (!tail || to - tail.length < from) return to;
    to -= tail.length;
  }
  return to;
}

const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|week|month|morning|afternoon|evening|night)$/;
/** What may stand between a speaker and the verb, as the last tokens. */
const tails: readonly (readonly RegExp[])[] = [
  [/^(?:on|by|late|early|this|last|that|earlier)$/, day, /^(?:morning|afternoon|evening|night)$/],
  [/^(?:on|by|late|early|this|last|that|earlier|next)$/, day],
  [/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/, /^(?:morning|afternoon|evening|night)$/],
  [
    /^(?:on|via|over)$/,
    /^(?:x|twitter|facebook|telegram|instagram|whatsapp|youtube|weibo|television|tv|radio)$/,
  ],
  [/^in$/, /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/],
  [/^at$/, /^(?:first|last)$/],
  [/^so$/, /^far$/],
  [/^(?:for|on)$/, /^(?:its|their|his|her)$/, /^(?:part|side|own)$/],
  [/^in$/, /^turn$/],
  [/^by$/, /^then$/],
  [/^(?:here|there|late|early|on|by)$/],
  [/^(?:at|on)$/, /^the$/, /^(?:scene|spot|site|ground)$/],
];
