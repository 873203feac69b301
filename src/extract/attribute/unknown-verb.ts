import type { CueVerb } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { addressees, neverSays, opensSubordinate } from "../languages/en/no-speakers.ts";
import { bodyHeads, offices, timeWords } from "../languages/en/speaker-words.ts";
import type { Credit } from "./credit.ts";
import { finiteCredit } from "./finite-credit.ts";
import {
  isCapital,
  isPossessive,
  lower,
  type Range,
  rangeText,
  type SentenceWords,
} from "./sentence-words.ts";
import { sourceTypeOf } from "./source-type.ts";

const saying: CueVerb = { stance: "says", frame: "clause", gerund: false };
/** "told reporters on Monday that": so many words may stand between the verb and what was said. */
const THAT_REACH = 6;

/**
 * Newsrooms have more verbs of saying than a lexicon can list. A verb of any sort says something where its place shows
 * it: "the bar fumed that 12 were held", `"They took 12," he fumed`, "12 were held, a warder there confided."
 */
export function unknownVerbCredit(words: SentenceWords, at: number): Credit | null {
  if (!looksFinite(words, at)) return null;
  const credit = finiteCredit(words, at, saying);
  if (!credit || !isSpeaker(words, credit.speaker)) return null;
  const rule = "attribution.verb-by-place";
  const { from, to } = credit.speaker;
  if (credit.leads) {
    const that = /ed$/.test(lower(words, at)) ? thatBehind(words, at) : null;
    return that === null ? null : { ...credit, rule, scope: { from: that + 1, to: credit.scope.to } };
  }
  if (/^(?:and|or|but|their|its|his|her)$/.test(lower(words, to))) return null;
  const quoted = words.quoted[from - 1] === true || words.quoted[from - 2] === true;
  const last = words.tokens.length - 1;
  const aside =
    /ed$/.test(lower(words, at)) && lower(words, from - 1) === "," && lower(words, at + 1) === ",";
  const closes = (aside || at >= last - 1) && !opensSubordinate.has(lower(words, 0));
  return quoted || closes ? { ...credit, rule } : null;
}

/** A name, an office, a body or a pronoun at its end; nothing that is merely counted or possessed. */
function isSpeaker(words: SentenceWords, { from, to }: Range): boolean {
  const last = lower(words, to);
  if (from === to && grammar.pronouns.has(last)) return true;
  if (isPossessive(words.tokens[to]?.text ?? "")) return false;
  const known = isCapital(words, to) || offices.has(last) || bodyHeads.has(last);
  return known || sourceTypeOf([rangeText(words, { from, to })], false) !== null;
}

/** What stands before a noun or a participle, not before a finite verb. */
const joined = [
  grammar.determiners,
  grammar.beForms,
  grammar.haveForms,
  grammar.prepositions,
  grammar.coordinators,
];

/** "fumed"; "fumes" only behind a name, a body or a pronoun, for most words in -s are nouns. */
function looksFinite(words: SentenceWords, at: number): boolean {
  const token = words.tokens[at];
  if (at === 0 || token?.type !== "word" || token.capital) return false;
  if (
    !(token.text.endsWith("d") || token.text.endsWith("s")) ||
    !/^\p{Ll}{3,}(?:ed|[^su]s)$/u.test(token.text)
  )
    return false;
  const { lower: word } = token;
  if (neverSays.has(word) || grammar.otherVerbs.has(word) || grammar.linking.has(word)) return false;
  const before = lower(words, at - 1);
  if (joined.some((list) => list.has(before)) || isPossessive(words.tokens[at - 1]?.text ?? "")) return false;
  return (
    word.endsWith("ed") || isCapital(words, at - 1) || bodyHeads.has(before) || grammar.pronouns.has(before)
  );
}

/** Where "that" opens what was said, right behind the verb or behind whom it was said to, and when. */
function thatBehind(words: SentenceWords, at: number): number | null {
  for (let next = at + 1; next <= at + THAT_REACH; next += 1) {
    const word = lower(words, next);
    if (word === "that") return next;
    if (!addressees.has(word) && !timeWords.has(word)) return null;
  }
  return null;
}
