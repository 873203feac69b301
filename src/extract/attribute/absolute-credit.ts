import type { CueVerb } from "../languages/en/attribution-cues.ts";
import { plausible } from "./can-speak.ts";
import { type Credit, verbCredit } from "./credit.ts";
import { isVerb, lower, type SentenceWords } from "./sentence-words.ts";

/** A speaker between "with" and his verb is no longer, in tokens. */
const LONGEST = 10;

/** ", with the justice minister saying on Sunday that 6,000 were held": a speaker of its own behind "with". */
export function absoluteCredit(words: SentenceWords, at: number, verb: CueVerb): Credit | null {
  for (let from = at - 1; from >= Math.max(1, at - LONGEST); from -= 1) {
    const word = lower(words, from);
    if (word === "with") {
      const opens = /^(?:,|—|–)$/.test(lower(words, from - 1));
      const speaker = { from: from + 1, to: at - 1 };
      if (!opens || from + 1 > at - 1 || !plausible(words, speaker)) return null;
      const scope = { from: at + 1, to: words.tokens.length - 1 };
      return verbCredit(words, verb, "attribution.verb-before", { from: at, to: at }, speaker, scope, true);
    }
    if (words.quoted[from] || isVerb(words, from) || words.tokens[from]?.type !== "word") return null;
  }
  return null;
}
