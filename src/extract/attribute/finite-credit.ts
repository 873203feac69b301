import { type CueVerb, cueVerbs } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { ones, tens } from "../languages/en/numerals.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import { timeWords } from "../languages/en/speaker-words.ts";
import { canSpeak, plausible } from "./can-speak.ts";
import { type Credit, verbCredit } from "./credit.ts";
import { hasVerb } from "./inverted-credit.ts";
import { isVerb, lower, type SentenceWords } from "./sentence-words.ts";
import { describedBefore, speakerBefore } from "./speaker-span.ts";

/** "the 41,000 dead that the ministry claims": the figure stands no more tokens in front. */
const RELATIVE_REACH = 6;

export function finiteCredit(
  words: SentenceWords,
  at: number,
  verb: CueVerb,
  first = groupStart(words, at),
): Credit | null {
  const near = speakerBefore(words, first);
  const sound = near && canSpeak(words, near, at, verb) && !endsPredicate(words, near.from - 1);
  const far = sound ? null : describedBefore(words, first);
  const subject = far && (plausible(words, far) || isPersonNoun(lower(words, far.to))) ? far : near;
  if (!subject || !canSpeak(words, subject, at, verb)) return null;
  const { from, to, relative } = subject;
  // "three times as many as the authorities have acknowledged": a comparison credits nobody.
  if (compares(words, from - 1)) return null;
  const cue = { from: Math.min(to + 1, at), to: at };
  const before = lower(words, from - 1);
  const parted = from > 0 && (words.quoted[from - 1] === true || /^[,—–)-]$/.test(before));
  const trails =
    !takesFigure(words, at) &&
    verb.frame !== "count" &&
    verb.frame !== "put" &&
    !opensQuotation(words, from, at) &&
    ((relative && (lightTail(words, at) || isVerb(words, at + 1))) || (parted && lightTail(words, at)));
  if (trails) {
    const scope = { from: relative ? Math.max(0, from - RELATIVE_REACH) : 0, to: from - 1 };
    return verbCredit(words, verb, "attribution.verb-after", cue, { from, to }, scope, false);
  }
  if (verb.frame === "quote" && !words.quoted.includes(true, at)) return null;
  const scope = { from: headPhrase(words, from) ? 0 : at + 1, to: words.tokens.length - 1 };
  return verbCredit(
    words,
    verb,
    verb.frame === "show" ? "attribution.records" : "attribution.verb-before",
    cue,
    { from, to },
    scope,
    true,
  );
}

/** "the rebels insist on 15": the figure stands behind the verb and its preposition. */
function takesFigure(words: SentenceWords, at: number): boolean {
  if (!/^(?:on|of|to|at|by|with)$/.test(lower(words, at + 1))) return false;
  for (let figure = at + 2; figure <= at + 4; figure += 1) {
    const token = words.tokens[figure];
    // "said on Monday, 15 of them", "said on 12 March": when it was said.
    if (!token || /^[,;.:—–]$/.test(token.text) || timeWords.has(token.lower)) return false;
    if (token.type === "number" || ones.has(token.lower) || tens.has(token.lower))
      return !clock.has(lower(words, figure + 1)) && !timeWords.has(lower(words, figure + 1));
  }
  return false;
}

const clock = new Set("p.m. a.m. p.m a.m pm am gmt utc o'clock".split(" "));

/** "has only been able to verify": the subject stands in front of the whole of it. */
function groupStart(words: SentenceWords, at: number): number {
  let first = at;
  while (first > 0 && /ly$|^(?:also|even|only)$/.test(lower(words, first - 1))) first -= 1;
  if (lower(words, first - 1) !== "to" || !/^(?:able|managed)$/.test(lower(words, first - 2))) return at;
  first -= 2;
  while (grammar.beForms.has(lower(words, first - 1)) || grammar.haveForms.has(lower(words, first - 1)))
    first -= 1;
  return first;
}

/** "who asked not to be named said": what stands right before "said" belongs to another verb. */
function endsPredicate(words: SentenceWords, before: number): boolean {
  let at = grammar.determiners.has(lower(words, before)) ? before - 1 : before;
  if (grammar.prepositions.has(lower(words, at))) at -= 1;
  if (at < 0 || !isVerb(words, at)) return false;
  // "a source who spoke to a correspondent said"
  return !cueVerbs.has(lower(words, at)) || lower(words, at - 1) === "who";
}

const compares = (words: SentenceWords, at: number) =>
  lower(words, at) === "than" ||
  (lower(words, at) === "as" &&
    lower(words, at - 2) === "as" &&
    /^(?:many|much|high)$/.test(lower(words, at - 1)));

/** `Of the captives, he said, "…"`: what was said follows, for nothing in front is direct speech. */
function opensQuotation(words: SentenceWords, subject: number, verb: number): boolean {
  const next = lower(words, verb + 1) === "," || lower(words, verb + 1) === ":" ? verb + 2 : verb + 1;
  return (
    words.quoted[next] === true && words.quoted[subject - 1] !== true && words.quoted[subject - 2] !== true
  );
}

/** "In addition to the 12 dead, the mayor said": a phrase without a verb in front belongs to what is said. */
function headPhrase(words: SentenceWords, subject: number): boolean {
  if (!/^(?:in|besides|apart|on|for)$/.test(lower(words, 0)) || hasVerb(words, 1, subject - 2)) return false;
  // "In 30 cases the group has confirmed the name"
  return lower(words, subject - 1) === "," || /^(?:cases?|instances?)$/.test(lower(words, subject - 1));
}

/** After the verb stand no more than circumstances, up to a comma or the end: the cue closes what was said. */
function lightTail(words: SentenceWords, verb: number): boolean {
  const told = /^(?:told|tell|tells|informed|informs|briefed|assured|reminded)$/.test(lower(words, verb));
  for (let at = verb + 1; at < words.tokens.length; at += 1) {
    const word = lower(words, at);
    if (words.quoted[at] || /^[,.;:—–)!?]$/.test(word)) return true;
    if (at === verb + 1 && !told && !opensTail(words, at)) return false;
    // "said in a statement published on its website"
    const describes = /ed$|^(?:seen|sent|put|given)$/.test(word) && papers.has(lower(words, at - 1));
    if ((isVerb(words, at) && !describes) || /^(?:that|there)$/.test(word) || at - verb > 16) return false;
  }
  return true;
}

const papers = new Set(
  "statement report briefing message post letter interview paper note release bulletin notice document video recording email e-mail tweet memo survey study update communiqué communique dispatch article column filing notification".split(
    " ",
  ),
);

function opensTail(words: SentenceWords, at: number): boolean {
  const word = lower(words, at);
  return (
    grammar.prepositions.has(word) ||
    timeWords.has(word) ||
    /ly$/.test(word) ||
    /^(?:early|late|here|again|when|as|-|out|public|yesterday|today|earlier)$/.test(word)
  );
}
