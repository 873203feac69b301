import { type CueVerb } from "../languages/en/attribution-cues.ts";
import { timeWords } from "../languages/en/speaker-words.ts";
import { plausible } from "./can-speak.ts";
import { type Credit, verbCredit } from "./credit.ts";
import { isVerb, lower, type Range, type SentenceWords } from "./sentence-words.ts";
import { speakerBefore } from "./speaker-span.ts";

/** "The bureau put the toll at 12 and said …": the verb shares the subject of the one before. */
export function sharedCredit(
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
  return verbCredit(words, verb, "attribution.shared-subject", { from: at, to: at }, speaker, scope, true);
}

const isBetweenVerbs = new Set([
  "also",
  "has",
  "have",
  "had",
  "later",
  "then",
  "only",
  "was",
  "were",
  "is",
  "are",
  "been",
  "able",
  "to",
  "now",
  "so",
  "far",
  "managed",
  "since",
  "already",
  "even",
  "could",
  "can",
]);

/** "…, police said, adding that": the subject is that of the cue before, else of the sentence. */
export function gerundCredit(
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
  return verbCredit(words, verb, "attribution.gerund", { from: at, to: at }, speaker, scope, true);
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
