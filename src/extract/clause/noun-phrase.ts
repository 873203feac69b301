import * as grammar from "../languages/en/grammar.ts";
import { partitivePronouns } from "../languages/en/people.ts";
import { phraseStart, skipHedgeAfter } from "./phrase-start.ts";
import { readNouns } from "./read-nouns.ts";
import {
  type CountedSlot,
  lowerAt,
  type NounPhrase,
  type Nouns,
  type SentenceView,
  type Slot,
} from "./view.ts";

/** Reads the noun phrase around a number: "more than [40] of the jailed monks". */
export function readNounPhrase(view: SentenceView, slot: Slot): NounPhrase {
  const start = { ...phraseStart(view, slot), base: null, partitive: null };
  const after = skipHedgeAfter(view, slot.to + 1);
  if (lowerAt(view, after) !== "of") return { ...start, ...readNouns(view, after, after - 1, slot) };
  const next = after + 1;
  if (partitivePronouns.has(lowerAt(view, next)) && !(isAmount(slot) && view.slotAt.has(next))) {
    return { ...start, ...partOfPronoun(view, slot, after) };
  }
  const noun = skipDeterminers(view, next);
  const base = wholeAt(view, noun);
  if (base && base !== slot) {
    const whole = readNouns(view, skipHedgeAfter(view, base.to + 1), base.to, base);
    return { ...start, ...whole, base, partitive: "noun", subject: { from: after, to: whole.to } };
  }
  const nouns = readNouns(view, noun, next, slot);
  // "dozens of monks" counts monks; "12 of the monks" is a part of them.
  if (noun === next || isAmount(slot)) return { ...start, ...nouns };
  return { ...start, ...nouns, partitive: "noun", subject: { from: after, to: nouns.to } };
}

/** "of them", "of those", "of those people". */
function partOfPronoun(view: SentenceView, slot: Slot, of: number): Nouns & Pick<NounPhrase, "partitive"> {
  const pronoun = of + 1;
  const those = /^(?:those|these)$/.test(lowerAt(view, pronoun));
  const nouns = those ? readNouns(view, pronoun + 1, pronoun, slot) : null;
  if (nouns?.head === "person" || nouns?.head === "event") {
    return { ...nouns, partitive: "noun", subject: { from: of, to: nouns.to } };
  }
  return {
    to: pronoun,
    head: "none",
    headWord: lowerAt(view, pronoun),
    headCue: null,
    premodifier: null,
    partitive: "pronoun",
    subject: { from: of, to: pronoun },
  };
}

function skipDeterminers(view: SentenceView, from: number): number {
  let at = from;
  while (grammar.determiners.has(lowerAt(view, at)) || /'s$|^estimated$/.test(lowerAt(view, at))) at += 1;
  return at;
}

/** Numbers that take "of" before what they count: "dozens of", "a couple of", "two million of". */
const isAmount = ({ mention }: Slot) =>
  mention.quantity.qualifier === "vague" ||
  /\b(?:million|dozen|couple|hundred|thousand)$/i.test(mention.number);

/** The number of the whole in "5 of the 12" and "15 of the more than 90". */
function wholeAt(view: SentenceView, at: number): Slot | null {
  const start = view.tokens[at]?.start;
  if (start === undefined) return null;
  const hedged = view.slots.find(({ mention }) => mention.qualifierSpan?.start === start);
  return view.slotAt.get(at) ?? hedged ?? view.slotAt.get(at + 1) ?? null;
}

/** The numbers of a sentence, each with what it counts. */
export const countedSlots = (view: SentenceView): CountedSlot[] =>
  view.slots.map((slot) => ({ ...slot, phrase: readNounPhrase(view, slot) }));
