import { cueVerbs } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import type { Quotation, Sentence } from "../steps.ts";
import { lastBefore } from "../text/find-span.ts";
import type { Token } from "../text/tokens.ts";

/** A stretch of tokens, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the credit rules see it: its tokens, and which of them are direct speech. */
export interface SentenceWords {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly quoted: readonly boolean[];
}

export function sentenceWords(sentence: Sentence, quotations: readonly Quotation[]): SentenceWords {
  const tokens = sentence.tokens.some(isBodyWho) ? sentence.tokens.map(asName) : sentence.tokens;
  // Most sentences end before the next quotation begins.
  const last = lastBefore(quotations, sentence.in, sentence.end);
  const plain = last === null || last.end <= sentence.start;
  const quoted = tokens.map(({ start, end }) => {
    if (plain) return false;
    const near = lastBefore(quotations, sentence.in, start);
    return near !== null && end <= near.end;
  });
  return { sentence, tokens, quoted };
}

/** "WHO said", the World Health Organization; in a headline of capitals it is the pronoun. */
const isBodyWho = ({ text }: Token, _at: number, all: readonly Token[]): boolean =>
  text === "WHO" &&
  !all.some(({ text: other, type }) => type === "word" && other.length > 3 && other === other.toUpperCase());
const asName = (token: Token, at: number, all: readonly Token[]): Token =>
  isBodyWho(token, at, all) ? { ...token, lower: "w.h.o." } : token;

export const lower = ({ tokens }: SentenceWords, at: number): string => tokens[at]?.lower ?? "";
export const isCapital = ({ tokens }: SentenceWords, at: number): boolean => tokens[at]?.capital ?? false;
export const rangeText = ({ sentence, tokens }: SentenceWords, { from, to }: Range): string => {
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to]?.end ?? start;
  return sentence.text.slice(start - sentence.start, end - sentence.start);
};
export const isPossessive = (text: string): boolean =>
  text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");

/** Participles that describe a noun and are no verb of the clause. */
const describing = new Set(
  "armed united unidentified unnamed detained elected retired exiled wounded displaced combined named called so-called accused affiliated registered concerned advanced associated hundred red".split(
    " ",
  ),
);
/** Forms of cue verbs that are mostly nouns. */
const nounLike = new Set(
  "update updates increase increases link links track tracks judge judges question questions detail details comment comments text texts message messages email emails protest protests challenge challenges signal signals venture ventures volunteer volunteers counter counters brief briefs outline highlight highlights hint hints guess worry worries grant grants chronicle relay relays gauge tally forecast forecasts model point points ask suspect suspects promise promises boast notes continue project report reports count counts claims claim state states project projects estimate estimates records record lists list documents document posts post registers register shows show logs log find finding rules rule fear fears notes note puts put".split(
    " ",
  ),
);

const irregular = new Set(
  "gave gives held spoke speaks sent sends began came comes got kept laid led lost meant paid rose fell sat stood struck brought built caught drew drove felt fought flew grew shot spent stole threw won put hit told took left broke chose wrote".split(
    " ",
  ),
);

/** True for a finite verb that can be told by its form: be, have, modals, verbs of saying, words in -ed. */
export function isVerb(words: SentenceWords, at: number): boolean {
  const word = lower(words, at);
  if (words.tokens[at]?.type !== "word" || (isCapital(words, at) && at > 0)) return false;
  if (grammar.beForms.has(word) || grammar.modals.has(word) || grammar.haveForms.has(word))
    return !word.startsWith("'");
  if (nounLike.has(word)) return false;
  const previous = lower(words, at - 1);
  if (previous === "-" && !words.tokens[at]?.spaced) return false;
  const past = word.endsWith("ed");
  if (past && grammar.prepositions.has(previous)) return false;
  if (past && /[^e]ed$/.test(previous)) return isVerb(words, at - 1);
  if (grammar.determiners.has(previous) || isPossessive(previous)) return false;
  if (irregular.has(word)) return true;
  if (cueVerbs.has(word) || grammar.otherVerbs.has(word)) return true;
  return past && /[^e]ed$/.test(word) && !describing.has(word) && words.tokens[at - 1]?.text !== "-";
}
