import {
  agentParticiples,
  type CueVerb,
  cueVerbs,
  inverting,
  needsAfter,
  recordNouns,
  voidedBy,
} from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { bodyHeads, offices, shed, timeWords } from "../languages/en/speaker-words.ts";
import type { Credit } from "./credit.ts";
import {
  isCapital,
  isPossessive,
  isVerb,
  lower,
  type Range,
  rangeText,
  type SentenceWords,
} from "./sentence-words.ts";
import { sourceTypeOf } from "./source-type.ts";
import { speakerAfter, speakerBefore } from "./speaker-span.ts";

/** Credits of verbs of saying, counting and showing: "police said", "said police", "its records show". */
export function verbCredits(words: SentenceWords): Credit[] {
  const credits: Credit[] = [];
  for (let at = 0; at < words.tokens.length; at += 1) {
    const verb = cueVerbs.get(lower(words, at));
    if (!verb || words.quoted[at] || !isCueHere(words, at)) continue;
    const be = verb.gerund && grammar.beForms.has(lower(words, at - 1)) ? at - 1 : null;
    const credit =
      be !== null
        ? finiteCredit(words, at, verb, be)
        : verb.gerund
          ? gerundCredit(words, at, verb, credits)
          : (invertedCredit(words, at, verb) ??
            sharedCredit(words, at, verb, credits) ??
            finiteCredit(words, at, verb));
    if (credit) credits.push(credit);
  }
  return credits;
}

function isCueHere(words: SentenceWords, at: number): boolean {
  const word = lower(words, at);
  const needed = needsAfter[word];
  const ahead = Array.from({ length: 9 }, (_, i) => lower(words, at + 1 + i));
  if (needed && !ahead.some((one) => needed.includes(one))) return false;
  if (voidedBy[word]?.some((one) => ahead.slice(0, 6).includes(one))) return false;
  if (word in agentParticiples && ahead[0] === "by") return false;
  if (/^accus/.test(word) && ahead[0] === "of") return false;
  if (/^add/.test(word) && ahead[0] === "to") return false;
  if (at > 0 && isCapital(words, at) && (words.sentence.in === "text" || lower(words, at - 1) === "united"))
    return false;
  let before = at - 1;
  while (before > 0 && /ly$|^(?:also|even|already|now|then|still|first|since)$/.test(lower(words, before)))
    before -= 1;
  const previous = lower(words, before);
  if (grammar.beForms.has(previous) || grammar.getForms.has(previous))
    return cueVerbs.get(word)?.gerund === true && previous !== "been";
  return previous !== "to" && !grammar.negations.has(previous) && !/n't$/.test(previous);
}

/** `"…," said Amal Idris, a nurse.` */
function invertedCredit(words: SentenceWords, at: number, verb: CueVerb): Credit | null {
  if (!inverting.has(lower(words, at)) || at === 0) return null;
  const previous = lower(words, at - 1);
  const afterQuote = words.quoted[at - 1] === true;
  if (!afterQuote && previous !== ",") return null;
  const first = lower(words, at + 1);
  if (/^(?:that|he|she|it|they|in|on|at|to|,|\.|:)$/.test(first) || timeWords.has(first)) return null;
  const speaker = speakerAfter(words, at + 1);
  if (!speaker || !(afterQuote || namesSpeaker(words, speaker))) return null;
  const next = lower(words, speaker.to + 1);
  const closed =
    next === "" ||
    /^[,.;:—–(!?]$/.test(next) ||
    (afterQuote && words.quoted[speaker.to + 1]) ||
    grammar.prepositions.has(next) ||
    timeWords.has(next) ||
    /^(?:who|as|and|while)$/.test(next);
  if (!closed) return null;
  // "Sami Noor, a judge, said the army …": the subject stands in front.
  if (!afterQuote && !hasVerb(words, 0, at - 2) && words.sentence.in === "text") return null;
  return credit(
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

function hasVerb(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (isVerb(words, at) || words.quoted[at]) return true;
  return false;
}

/** "the 41,000 dead that the ministry claims": the figure stands no more tokens in front. */
const RELATIVE_REACH = 6;

function finiteCredit(words: SentenceWords, at: number, verb: CueVerb, first = at): Credit | null {
  const subject = speakerBefore(words, first);
  if (!subject || !canSpeak(words, subject, at, verb)) return null;
  const { from, to, relative } = subject;
  const cue = { from: Math.min(to + 1, at), to: at };
  const before = lower(words, from - 1);
  const parted = from > 0 && (words.quoted[from - 1] === true || /^[,—–)-]$/.test(before));
  const trails =
    verb.frame !== "count" &&
    verb.frame !== "put" &&
    !opensQuotation(words, from, at) &&
    ((relative && (lightTail(words, at) || isVerb(words, at + 1))) || (parted && lightTail(words, at)));
  if (trails) {
    const scope = { from: relative ? Math.max(0, from - RELATIVE_REACH) : 0, to: from - 1 };
    return credit(words, verb, "attribution.verb-after", cue, { from, to }, scope, false);
  }
  if (verb.frame === "quote" && !words.quoted.includes(true, at)) return null;
  const scope = { from: headPhrase(words, from) ? 0 : at + 1, to: words.tokens.length - 1 };
  return credit(
    words,
    verb,
    verb.frame === "show" ? "attribution.records" : "attribution.verb-before",
    cue,
    { from, to },
    scope,
    true,
  );
}

/** `Of the captives, he said, "…"`: what was said follows, for nothing in front is direct speech. */
function opensQuotation(words: SentenceWords, subject: number, verb: number): boolean {
  const next = lower(words, verb + 1) === "," || lower(words, verb + 1) === ":" ? verb + 2 : verb + 1;
  return (
    words.quoted[next] === true && words.quoted[subject - 1] !== true && words.quoted[subject - 2] !== true
  );
}

/** "In addition to the 12 dead, the mayor said": a phrase without a verb in front belongs to what is said. */
function headPhrase(words: SentenceWords, subject: number): boolean {
  return (
    /^(?:in|besides|apart|on)$/.test(lower(words, 0)) &&
    lower(words, subject - 1) === "," &&
    !hasVerb(words, 1, subject - 2)
  );
}

const verbish =
  /^(?:report|claim|state|count|record|list|estimate|document|register|project|post|log|track|show|find|have|note|fear|rule|suggest|tell|say|add|announce|confirm|link|attribute|know|expect|include|indicate)$/;

function canSpeak(words: SentenceWords, { from, to }: Range, at: number, verb: CueVerb): boolean {
  const last = words.tokens[to];
  const head = lower(words, to);
  const form = lower(words, at);
  const next = lower(words, at + 1);
  if (!last || (last.type !== "word" && last.type !== "number")) return false;
  if (grammar.determiners.has(head) && from === to && head !== "which") return false;
  if (shed.has(head) || grammar.prepositions.has(head) || isPossessive(last.text)) return false;
  if (verb.frame === "show")
    return ownsRecords(words, { from, to }) && !isVerb(words, at + 1) && next !== "been";
  // "local reports from", "two confirmed deaths": nouns and adjectives.
  if (
    /^(?:reports|claims|records|counts|states|lists|estimates|documents|posts|projects|registers|logs|notes|fears|rules|tracks|finds)$/.test(
      form,
    )
  ) {
    if (/^(?:of|from|by|on|in|are|were|is|was|have|had|about|and|said|say|show|suggest|at)$/.test(next))
      return false;
    if (
      /^[,.]?$/.test(next) &&
      !isCapital(words, to) &&
      !grammar.pronouns.has(head) &&
      lower(words, from - 1) !== "," &&
      words.sentence.in === "text"
    )
      return false;
  }
  if (
    /^(?:reported|confirmed|claimed|documented|recorded|registered|estimated|alleged|suspected|verified|listed|accused)$/.test(
      form,
    )
  ) {
    if (last.type === "number" || /^(?:the|a|an|more|other|new|of|two)$/.test(head)) return false;
  }
  if (/^(?:forecast|estimate|project|count|claim|report)s?$/.test(form) && /^(?:of|from|by|for)$/.test(next))
    return false;
  if (!plausible(words, { from, to }) && (verb.frame === "count" || unsure.test(form))) return false;
  if (last.type === "number" && from === to) return false;
  if (verbish.test(form))
    return (
      /s$/.test(lower(words, from)) ||
      /s$|^(?:police|media|they|people|who|military|army|government|we)$/.test(head) ||
      words.sentence.in === "title"
    );
  return true;
}

const unsure =
  /^(?:reported|confirmed|claimed|estimated|alleged|suspected|announced|feared|believed|projected|predicted|posted|accused|warned|admitted|disputed)$/;

/** Somebody who can count and report: a name, a pronoun, or words of the source lexicon. */
function plausible(words: SentenceWords, { from, to }: Range): boolean {
  for (let at = from; at <= to; at += 1) {
    const word = lower(words, at);
    if (
      offices.has(word) ||
      bodyHeads.has(word) ||
      (isCapital(words, at) && (at > 0 || !grammar.determiners.has(word)))
    )
      return true;
    if (from === to && grammar.pronouns.has(word)) return true;
  }
  return sourceTypeOf([rangeText(words, { from, to })], false) !== null;
}

/** "Its records", "figures from the bureau", "a count by monitors": records that somebody keeps. */
function ownsRecords(words: SentenceWords, { from, to }: Range): boolean {
  for (let at = from; at <= to; at += 1) {
    if (!recordNouns.has(lower(words, at))) continue;
    const previous = words.tokens[at - 1];
    const owned =
      at > from &&
      previous !== undefined &&
      (isPossessive(previous.text) ||
        grammar.possessives.has(previous.lower) ||
        /^(?:own|new|latest|official)$/.test(previous.lower));
    const from_ = /^(?:from|by|of|kept|compiled|published|released|seen|obtained)$/.test(
      lower(words, at + 1),
    );
    const named = at > from && isCapital(words, at - 1);
    if (
      owned ||
      from_ ||
      named ||
      /^(?:report|study|survey|census|data|figures|records|statistics|investigation|analysis|poll|documents)$/.test(
        lower(words, at),
      )
    )
      return true;
  }
  return false;
}

/** After the verb stand no more than circumstances, up to a comma or the end: the cue closes what was said. */
function lightTail(words: SentenceWords, verb: number): boolean {
  const told = /^(?:told|tell|tells)$/.test(lower(words, verb));
  for (let at = verb + 1; at < words.tokens.length; at += 1) {
    const word = lower(words, at);
    if (words.quoted[at] || /^[,.;:—–)!?]$/.test(word)) return true;
    if (at === verb + 1 && !told && !opensTail(words, at)) return false;
    if (isVerb(words, at) || /^(?:that|there)$/.test(word) || at - verb > 16) return false;
  }
  return true;
}

function opensTail(words: SentenceWords, at: number): boolean {
  const word = lower(words, at);
  return (
    grammar.prepositions.has(word) ||
    timeWords.has(word) ||
    /ly$/.test(word) ||
    /^(?:early|late|here|again|when|as|-|out|yesterday|today|earlier)$/.test(word)
  );
}

/** "The bureau put the toll at 12 and said …": the verb shares the subject of the one before. */
function sharedCredit(
  words: SentenceWords,
  at: number,
  verb: CueVerb,
  earlier: readonly Credit[],
): Credit | null {
  let before = at - 1;
  while (before > 0 && (isBetweenVerbs.has(lower(words, before)) || /ly$/.test(lower(words, before))))
    before -= 1;
  if (!/^(?:and|but)$/.test(lower(words, before)) || verb.frame === "show") return null;
  const speaker = earlier.at(-1)?.speaker ?? firstSubject(words, before);
  if (!speaker || !plausible(words, speaker)) return null;
  const scope = { from: at + 1, to: words.tokens.length - 1 };
  return credit(words, verb, "attribution.shared-subject", { from: at, to: at }, speaker, scope, true);
}

const isBetweenVerbs = new Set(["also", "has", "have", "had", "later", "then", "only"]);

/** "…, police said, adding that": the subject is that of the cue before, else of the sentence. */
function gerundCredit(
  words: SentenceWords,
  at: number,
  verb: CueVerb,
  earlier: readonly Credit[],
): Credit | null {
  if (verb.frame === "show") return null;
  const previous = lower(words, at - 1);
  const speaker = earlier.at(-1)?.speaker ?? firstSubject(words, at);
  if (
    !speaker ||
    (!/^[,—–]$/.test(previous) &&
      !/^(?:statement|report|post|letter|message|tweet|interview|release|and|video|communique|email)$/.test(
        previous,
      ) &&
      !timeWords.has(previous))
  )
    return null;
  const scope = { from: at + 1, to: words.tokens.length - 1 };
  return credit(words, verb, "attribution.gerund", { from: at, to: at }, speaker, scope, true);
}

/** The subject of the first verb before `limit`. */
export function firstSubject(words: SentenceWords, limit: number): Range | null {
  for (let at = 1; at < limit; at += 1) {
    if (words.quoted[at] || !isVerb(words, at)) continue;
    const subject = speakerBefore(words, at);
    return subject && { from: subject.from, to: subject.to };
  }
  return null;
}

function credit(
  words: SentenceWords,
  verb: CueVerb,
  rule: string,
  cue: Range,
  speaker: Range,
  scope: Range,
  leads: boolean,
): Credit {
  const told = words.tokens[cue.to];
  return {
    rule: told ? rule : rule,
    stance: verb.stance,
    cue,
    speaker,
    scope,
    leads,
    clause: verb.frame !== "count" && lower(words, cue.to + 1) !== "to",
    relayed: null,
  };
}
