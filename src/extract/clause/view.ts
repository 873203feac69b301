import type { ClaimKind } from "../../domain/claim.ts";
import type { Span } from "../../domain/span.ts";
import type { QuantityMention, Sentence } from "../steps.ts";
import type { Token } from "../text/tokens.ts";
import { type CueHit, findCues } from "./cue-index.ts";
import type { KindLexicon } from "./kind-lexicon.ts";

/** A stretch of tokens of a sentence, both ends included. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Words as the field has them. */
export interface Words extends Span {
  readonly text: string;
}

/** A number of the sentence with its tokens and the noun phrase it counts. */
export interface Slot {
  readonly mention: QuantityMention;
  /** Tokens of the number. */
  readonly from: number;
  readonly to: number;
}

/** What stands behind a number, read as nouns. */
export interface Nouns {
  /** Last token; the token before where nothing is counted by name. */
  readonly to: number;
  readonly head: "person" | "event" | "case" | "thing" | "more" | "unknown" | "none";
  readonly headWord: string | null;
  /** Cue of an event noun or of people by name. */
  readonly headCue: CueHit | null;
  /** Participle or state before the noun: "12 wounded officers". */
  readonly premodifier: CueHit | null;
  /** Tokens of the counted noun as the text has it; null when the number stands alone. */
  readonly subject: { from: number; to: number } | null;
}

/** What a number counts: the words from its hedge to its last noun, as token positions. */
export interface NounPhrase extends Nouns {
  /** First token: hedge, article and the like included. */
  readonly from: number;
  /** "of them" or "of the 12 hostages". */
  readonly partitive: "pronoun" | "noun" | null;
  /** The whole that this is a part of: "of the 12". */
  readonly base: Slot | null;
  /** "the 12", "all 12": known people. */
  readonly definite: boolean;
}

export interface CountedSlot extends Slot {
  readonly phrase: NounPhrase;
}

/** A sentence with all that the rules look at: tokens, cues where they begin and end, numbers. */
export interface SentenceView {
  readonly lexicon: KindLexicon;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly cuesFrom: readonly (readonly CueHit[])[];
  readonly cuesTo: readonly (readonly CueHit[])[];
  /** The slot that a token belongs to. */
  readonly slotAt: ReadonlyMap<number, Slot>;
  readonly slots: readonly Slot[];
}

const none: readonly CueHit[] = [];

export function viewSentence(
  sentence: Sentence,
  mentions: readonly QuantityMention[],
  lexicon: KindLexicon,
): SentenceView {
  const { tokens } = sentence;
  const cuesFrom = findCues(tokens, lexicon);
  const cuesTo: (readonly CueHit[])[] = cuesFrom.map(() => none);
  for (const hits of cuesFrom) for (const hit of hits) cuesTo[hit.to] = [...(cuesTo[hit.to] ?? none), hit];
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
  return { lexicon, sentence, tokens, cuesFrom, cuesTo, slotAt, slots };
}

/** "destroyed 40 homes": whether a kind counts a thing, by its noun. */
export const countsThing = ({ lexicon }: SentenceView, noun: string | null, kind: ClaimKind): boolean =>
  lexicon.kindsOfThing.get(noun ?? "")?.has(kind) ?? false;

export const lowerAt = (view: SentenceView, at: number): string => view.tokens[at]?.lower ?? "";

/** The words of a stretch of tokens; null where there are none. */
export function wordsOf({ sentence, tokens }: SentenceView, { from, to }: TokenRange): Words | null {
  const start = tokens[from]?.start;
  const end = tokens[to]?.end;
  if (start === undefined || end === undefined) return null;
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}
