import { english } from "../kinds/verified/en.ts";
import type { CueVerb } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import type { Credit } from "./credit.ts";
import { finiteCredit } from "./finite-credit.ts";
import { lower, type SentenceWords } from "./sentence-words.ts";
import { sharedCredit } from "./shared-subject.ts";

const checking: CueVerb = { stance: "verified", frame: "count", gerund: false };

/** The words of each form of a checking verb, by its first: "put names to", "cross-check". */
const phrases = Map.groupBy(
  [...english.transitive, ...english.weak].flatMap((row) => row.split(" ")).map((form) => form.split("-")),
  ([first = ""]) => first,
);

/** "The union has matched 54 of the dead to tickets": whoever checked the figure gives it. */
export function checkingCredit(words: SentenceWords, at: number, earlier: readonly Credit[]): Credit | null {
  const list = phrases.get(lower(words, at));
  if (!list?.some((phrase) => stands(words, at, phrase))) return null;
  let before = at - 1;
  while (
    before > 0 &&
    /ly$|^(?:also|even|already|now|then|still|first|since|only|so|far)$/.test(lower(words, before))
  )
    before -= 1;
  const previous = lower(words, before);
  if (grammar.beForms.has(previous) || grammar.negations.has(previous) || /n't$/.test(previous)) return null;
  if (previous === "to" && !/^(?:able|managed)$/.test(lower(words, before - 1))) return null;
  return sharedCredit(words, at, checking, earlier) ?? finiteCredit(words, at, checking);
}

/** Hyphens may stand between the words of a phrase. */
function stands(words: SentenceWords, from: number, phrase: readonly string[]): boolean {
  let at = from;
  return phrase.every((word, position) => {
    if (position > 0) at += lower(words, at + 1) === "-" ? 2 : 1;
    return word === "*" || lower(words, at) === word;
  });
}
