import {
  agentParticiples,
  cueVerbs,
  needsAfter,
  needsNext,
  needsThat,
  voidedBy,
} from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { ones } from "../languages/en/numerals.ts";
import { media } from "../languages/en/speaker-words.ts";
import { isCapital, lower, type SentenceWords } from "./sentence-words.ts";

/** Whether a form of the lexicon is a cue where it stands: no noun, no passive, no "claimed responsibility". */
export function isCueHere(words: SentenceWords, at: number): boolean {
  const word = lower(words, at);
  const needed = needsAfter[word];
  const next = lower(words, at + 1);
  const follows = (list: readonly string[], reach: number) =>
    words.tokens.slice(at + 1, at + 1 + reach).some((token) => list.includes(token.lower));
  const numbered = needed?.[0] === "#" && numberNext(words, at);
  if (needed && !numbered && !/^[,.]?$/.test(next) && !follows(needed, 22)) return false;
  if (/^put/.test(word) && !putsAt(words, at)) return false;
  if (needsThat.has(word) && !clauseFollows(words, at) && !closes(words, at)) return false;
  const following = needsNext[word];
  if (following && !following.some((one) => (one === "#" ? numberNext(words, at) : one === next)))
    return false;
  if (follows(voidedBy[word] ?? [], 6)) return false;
  // "Youth protests: 400 held"
  if (next === ":" && topics.has(word)) return false;
  if (agentParticiples.has(word) && next === "by" && !media.has(lower(words, at + 2))) return false;
  if (/^accus/.test(word) && next === "of") return false;
  if (/^add/.test(word) && next === "to") return false;
  const headline = words.sentence.in === "title" || isTitleCase(words);
  if (at > 0 && isCapital(words, at) && (!headline || lower(words, at - 1) === "united")) return false;
  let before = at - 1;
  while (before > 0 && /ly$|^(?:also|even|already|now|then|still|first|since)$/.test(lower(words, before)))
    before -= 1;
  const previous = lower(words, before);
  if (grammar.beForms.has(previous) || grammar.getForms.has(previous))
    return cueVerbs.get(word)?.gerund === true && previous !== "been";
  // "was able to document", "has managed to verify"
  if (previous === "to") return /^(?:able|managed|unable)$/.test(lower(words, before - 1));
  return !grammar.negations.has(previous) && !/n't$/.test(previous);
}

/** Plural nouns that look like verbs of saying; before a colon they are what a headline is about. */
const topics = new Set(
  "protests claims reports counts estimates records lists fears questions challenges comments worries".split(
    " ",
  ),
);

/** A headline that stands in the text: "Nigeria Says 21 Pupils Have Been Freed". */
function isTitleCase({ tokens }: SentenceWords): boolean {
  const long = tokens.filter(({ type, text }) => type === "word" && text.length > 3);
  return long.length > 4 && tokens.length < 40 && long.every(({ capital }) => capital);
}

/** "sees about 50", "prints 150": a number right behind, or behind its hedge. */
const numberNext = (words: SentenceWords, at: number): boolean =>
  [1, 2, 3].some((step) => {
    const token = words.tokens[at + step];
    return (
      token !== undefined && (token.type === "number" || ones.has(token.lower) || hedging.test(token.lower))
    );
  });

const hedging = /^(?:dozens|scores|hundreds|thousands|dozen)$/;

/** "hinted on Monday that", "the group noted:". */
const clauseFollows = (words: SentenceWords, at: number): boolean =>
  words.tokens.slice(at + 1, at + 9).some(({ lower: word }) => word === "that" || word === ":");

/** "12 had drowned, the envoy deplored." */
const closes = (words: SentenceWords, at: number): boolean =>
  /^\.?$/.test(lower(words, at + 1)) &&
  words.tokens.slice(Math.max(0, at - 10), at).some(({ lower: word }) => word === ",");

/** "put the toll at 12", not "put at least 12 to death". */
const putsAt = (words: SentenceWords, at: number): boolean =>
  words.tokens
    .slice(at + 1, at + 23)
    .some(({ lower: word }, i, list) => word === "at" && !/^(?:least|most)$/.test(list[i + 1]?.lower ?? ""));
