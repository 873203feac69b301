import { type CueVerb, inverting } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { offices, timeWords } from "../languages/en/speaker-words.ts";
import { type Credit, verbCredit } from "./credit.ts";
import { maySpeak } from "./may-speak.ts";
import { isCapital, isVerb, lower, type Range, rangeText, type SentenceWords } from "./sentence-words.ts";
import { speakerAfter } from "./speaker-span.ts";

/** `"…," said Amal Idris, a nurse.` */
export function invertedCredit(words: SentenceWords, at: number, verb: CueVerb): Credit | null {
  if (!inverting.has(lower(words, at)) || at === 0) return null;
  const previous = lower(words, at - 1);
  const afterQuote = words.quoted[at - 1] === true;
  if (!afterQuote && previous !== ",") return null;
  const first = lower(words, at + 1);
  if (/^(?:that|he|she|it|they|in|on|at|to|,|\.|:)$/.test(first) || timeWords.has(first)) return null;
  const speaker = speakerAfter(words, at + 1);
  if (!speaker || !maySpeak(rangeText(words, speaker)) || !(afterQuote || namesSpeaker(words, speaker)))
    return null;
  const next = lower(words, speaker.to + 1);
  const closed =
    next === "" ||
    /^[,.;:—–(!?]$/.test(next) ||
    (afterQuote && words.quoted[speaker.to + 1]) ||
    grammar.prepositions.has(next) ||
    timeWords.has(next) ||
    /^(?:who|as|and|while|contacted|reached|interviewed|quoted|speaking|asked|named|identified)$/.test(next);
  if (!closed) return null;
  // "Sami Noor, a judge, said the army …": the subject stands in front.
  const ends = next === "" || (next === "." && words.tokens[speaker.to + 2] === undefined);
  if (!afterQuote && !ends && !hasVerb(words, 0, at - 2) && words.sentence.in === "text") return null;
  if (at < 4 && !afterQuote) return null;
  return verbCredit(
    words,
    verb,
    "attribution.verb-inverted",
    { from: at, to: at },
    speaker,
    { from: 0, to: at - 1 },
    false,
  );
}

function namesSpeaker(words: SentenceWords, { from, to }: Range): boolean {
  for (let at = from; at <= to; at += 1) {
    const word = lower(words, at);
    if (
      isCapital(words, at) ||
      offices.has(word) ||
      /(?:s|police|ministry|agency|group|government|army|man|woman)$/.test(word)
    )
      return true;
  }
  return false;
}

export function hasVerb(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (isVerb(words, at) || words.quoted[at]) return true;
  return false;
}
