import type { QuantityMention, Sentence } from "../steps.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { type CueHit, findCues } from "./cue-index.ts";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.ts";

/** A number of the sentence with its tokens and the noun phrase it counts. */
export interface Slot {
  readonly mention: QuantityMention;
  /** Tokens of the number. */
  readonly from: number;
  readonly to: number;
}

export interface CountedSlot extends Slot {
  readonly phrase: NounPhrase;
}

/** A sentence with all that the rules look at: tokens, cues where they begin and end, numbers. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly cuesFrom: readonly (readonly CueHit[])[];
  readonly cuesTo: readonly (readonly CueHit[])[];
  /** The slot that a token belongs to. */
  readonly slotAt: ReadonlyMap<number, Slot>;
  readonly slots: readonly Slot[];
}

export function viewSentence(sentence: Sentence, mentions: readonly QuantityMention[]): SentenceView {
  const tokens = tokenize(sentence.text, sentence.start);
  const cuesFrom = findCues(tokens);
  const cuesTo: CueHit[][] = tokens.map(() => []);
  for (const hit of cuesFrom.flat()) cuesTo[hit.to]?.push(hit);
  const slots: Slot[] = [];
  const slotAt = new Map<number, Slot>();
  let at = 0;
  for (const mention of mentions) {
    while ((tokens[at]?.start ?? mention.start) < mention.start) at += 1;
    const from = at;
    while ((tokens[at + 1]?.start ?? mention.end) < mention.end) at += 1;
    const slot = { mention, from, to: at };
    for (let token = from; token <= at; token += 1) slotAt.set(token, slot);
    slots.push(slot);
  }
  return { sentence, tokens, cuesFrom, cuesTo, slotAt, slots };
}

export const countedSlots = (view: SentenceView): CountedSlot[] =>
  view.slots.map((slot) => ({ ...slot, phrase: readNounPhrase(view, slot) }));

export const lowerAt = (view: SentenceView, at: number): string => view.tokens[at]?.lower ?? "";
