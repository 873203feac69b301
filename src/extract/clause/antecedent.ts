import * as grammar from "../languages/en/grammar.ts";
import type { Sentence } from "../steps.ts";
import type { CueHit } from "./cue-index.ts";
import type { Context, Decided, Decision } from "./rule.ts";
import type { TokenRange } from "./view.ts";

/** The decision of an earlier claim, carried on by `words` of this sentence. */
export const carry = (
  from: Decided,
  shape: string,
  confidence: number,
  ...words: readonly (TokenRange | CueHit)[]
): Decision => ({
  kind: from.decision.kind,
  of: from.decision.of,
  rule: `${from.decision.kind}.${shape}`,
  confidence,
  carried: from,
  words,
});

/** What was verified goes on being a claim of its own kind. */
export const uncheck = (from: Decided): Decided =>
  from.decision.of ? { ...from, decision: { ...from.decision, kind: from.decision.of, of: null } } : from;

export const lastInSentence = ({ earlier, view }: Context): Decided | null => {
  const last = earlier.at(-1);
  return last && last.view === view ? last : null;
};

/** The last claim of this sentence, else of one of the two before it in the same field. */
export const antecedent = ({ earlier, view }: Context): Decided | null =>
  antecedentOf(earlier, view.sentence);

export function antecedentOf(earlier: readonly Decided[], sentence: Sentence): Decided | null {
  for (let at = earlier.length - 1; at >= 0; at -= 1) {
    const last = earlier[at];
    const other = last?.view.sentence;
    if (!last || other?.in !== sentence.in || sentence.index - other.index > 2) return null;
    if (!last.whole) return last;
  }
  return null;
}

/** The nearest cue before the number that says what happened to people. */
export function cueBefore({ view, slot }: Context): CueHit | null {
  for (let at = slot.phrase.from - 1; at >= 0; at -= 1) {
    const hit = (view.cuesTo[at] ?? []).find(
      ({ role, kind, forms }) =>
        kind !== "verified" &&
        role !== "total" &&
        (role !== "weak" || (kind === "released" && forms.includes("participle"))),
    );
    if (hit) return hit;
  }
  return null;
}

/** Ends a list: another clause begins, or another verb governs what follows. */
export const ends = (word: string) =>
  grammar.otherVerbs.has(word) ||
  grammar.beForms.has(word) ||
  grammar.modals.has(word) ||
  grammar.haveForms.has(word) ||
  /^(?:[;:.]|sent|gave|left|kept|brought)$/.test(word) ||
  (/(?:ed|ing)$/.test(word) && word.length > 4 && word !== "including");
