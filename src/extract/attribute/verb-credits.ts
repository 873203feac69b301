import { cueVerbs } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { absoluteCredit } from "./absolute-credit.ts";
import { checkingCredit } from "./checking-verb.ts";
import type { Credit } from "./credit.ts";
import { finiteCredit } from "./finite-credit.ts";
import { invertedCredit } from "./inverted-credit.ts";
import { isCueHere } from "./is-cue-here.ts";
import { lower, type SentenceWords } from "./sentence-words.ts";
import { gerundCredit, sharedCredit } from "./shared-subject.ts";
import { unknownVerbCredit } from "./unknown-verb.ts";

/** Credits of verbs of saying, counting and showing: "police said", "said police", "its records show". */
export function verbCredits(words: SentenceWords): Credit[] {
  const credits: Credit[] = [];
  for (let at = 0; at < words.tokens.length; at += 1) {
    const verb = cueVerbs.get(lower(words, at));
    if (words.quoted[at]) continue;
    if (!verb) {
      const unknown = checkingCredit(words, at, credits) ?? unknownVerbCredit(words, at);
      if (unknown) credits.push(unknown);
      continue;
    }
    if (!isCueHere(words, at)) continue;
    const be = verb.gerund && grammar.beForms.has(lower(words, at - 1)) ? at - 1 : null;
    const credit =
      be !== null
        ? finiteCredit(words, at, verb, be)
        : verb.gerund
          ? (absoluteCredit(words, at, verb) ?? gerundCredit(words, at, verb, credits))
          : (invertedCredit(words, at, verb) ??
            sharedCredit(words, at, verb, credits) ??
            finiteCredit(words, at, verb));
    if (credit) credits.push(credit);
  }
  return credits;
}
