import * as grammar from "../languages/en/grammar.ts";
import { antecedent, carry, cueBefore, ends, lastInSentence, uncheck } from "./antecedent.ts";
import type { CueHit } from "./cue-index.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { type Context, type Decided, type Rule, valueKey } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView, type Slot, type TokenRange } from "./view.ts";

/** No part of a count of people is so large. */
const MONEY = 1_000_000_000;

/** "40 of them children", "of whom 34": a part of what was just counted. */
export const part: Rule = (context) => {
  const { view, slot } = context;
  const { partitive, subject } = slot.phrase;
  const words = partitive === "pronoun" ? subject : (partitiveBefore(view, slot) ?? amongThem(view, slot));
  // "a 7.4 billion package, four billion of which is unpaid"
  if (!words || (slot.mention.quantity.low ?? 0) >= MONEY) return null;
  if (partitive === "pronoun" && ofThings(view, slot)) return null;
  const found = antecedent(context);
  if (found && ofOthers(context, found, words)) return null;
  const checked = view.tokens
    .slice(words.from, slot.from)
    .some(({ lower }) => /^(?:verified|confirmed|documented|checked)$/.test(lower));
  return found && carry(checked ? found : uncheck(found), "part", 0.75, words);
};

/** "34 were hurt, six children among them". */
function amongThem(view: SentenceView, { phrase }: CountedSlot): TokenRange | null {
  const [at, them] = [phrase.to + 1, phrase.to + 2];
  const closed = /^(?:[,.;:)—–]|)$/.test(lowerAt(view, them + 1));
  const opens = phrase.from > 0 && /^(?:,|\(|—|–|and|with)$/.test(lowerAt(view, phrase.from - 1));
  return opens &&
    closed &&
    lowerAt(view, at) === "among" &&
    /^(?:them|these|those)$/.test(lowerAt(view, them))
    ? { from: at, to: them }
    : null;
}

/** "133 cases, 102 of them confirmed": of the number right in front, which was made no claim. */
function ofOthers({ view, slot }: Context, { slot: found, view: home }: Decided, words: TokenRange): boolean {
  const nearest = view.slots.findLast(({ to }) => to < Math.min(slot.from, words.from));
  if (
    !nearest ||
    readNounPhrase(view, nearest).head === "none" ||
    (home === view && found.from >= nearest.from)
  )
    return false;
  return words.from - nearest.to <= 12;
}

/** "The boats, 1,173 of them, stay behind": the noun right in front is nobody, and nobody has counted it. */
function ofThings(view: SentenceView, { phrase }: CountedSlot): boolean {
  const noun = view.tokens[phrase.from - 2];
  if (lowerAt(view, phrase.from - 1) !== "," || noun?.type !== "word" || noun.capital) return false;
  if (!/[^su]s$/.test(noun.lower) || view.lexicon.isPerson(noun.lower)) return false;
  const determined = [3, 4].some((step) => /^(?:the|these|those)$/.test(lowerAt(view, phrase.from - step)));
  return determined && (view.cuesTo[phrase.from - 2] ?? []).length === 0;
}

/** "of whom 34", "of which at least 301", "among them, only 12", "Of these, 87". */
export function partitiveBefore(view: SentenceView, { from }: CountedSlot): TokenRange | null {
  for (let at = from - 1; at >= Math.max(1, from - 6); at -= 1) {
    const word = lowerAt(view, at);
    if (/^(?:whom|them|those|which|these)$/.test(word))
      return /^(?:of|among)$/.test(lowerAt(view, at - 1)) ? { from: at - 1, to: at } : null;
    if (!betweenPart.test(word)) return null;
  }
  return null;
}

const betweenPart =
  /^(?:,|at|least|most|only|just|more|than|about|some|nearly|around|almost|up|to|as|many|over|fewer|an?|the)$/;

/** "Six of the 20", "the 90 children": the whole is known by its number. */
export const partOfKnown: Rule = ({ slot, known }) => {
  const base = slot.phrase.base?.mention.quantity;
  const same = base && known.get(valueKey(base));
  return same ? carry(same, "part", 0.6, ...(slot.phrase.subject ? [slot.phrase.subject] : [])) : null;
};

/** "Eight of the dead", "Of the people arrested, only 10": the part is named by what happened to the whole. */
export const partOfState: Rule = ({ view, slot }) => {
  const { partitive, from, subject } = slot.phrase;
  const span =
    partitive === "noun" && subject ? { from: subject.from, to: subject.to + 3 } : openingPart(view, from);
  if (!span) return null;
  const freed = freedWithin(view, span);
  if (freed) return { kind: freed.kind, of: null, rule: "released.part", confidence: 0.65, words: [freed] };
  for (let at = span.from; at <= span.to; at += 1) {
    if (at > span.from && /^[,.;]$/.test(lowerAt(view, at))) break;
    const hit = (view.cuesFrom[at] ?? []).find(
      ({ role, kind, forms }) =>
        kind !== "verified" &&
        (role === "state" ||
          role === "person" ||
          role === "event" ||
          (role !== "weak" && forms.includes("participle"))),
    );
    if (hit) return { kind: hit.kind, of: null, rule: `${hit.kind}.part`, confidence: 0.65, words: [hit] };
  }
  return null;
};

/** "Of the prisoners released in May": what was done to them says more than their name. */
function freedWithin(view: SentenceView, { from, to }: TokenRange): CueHit | null {
  for (let at = from; at <= to; at += 1) {
    if (at > from && /^[,.;]$/.test(lowerAt(view, at))) return null;
    const people = view.lexicon.isPerson(lowerAt(view, at - 1)) || lowerAt(view, at - 1) === "those";
    const hit = (view.cuesFrom[at] ?? []).find(
      ({ role, kind, forms }) =>
        kind === "released" && (role !== "weak" || people) && forms.includes("participle"),
    );
    if (hit) return hit;
  }
  return null;
}

/** The "of the ..." phrase that opens the clause and ends in a comma right before token `from`. */
function openingPart(view: SentenceView, from: number): { from: number; to: number } | null {
  if (lowerAt(view, from - 1) !== ",") return null;
  for (let at = from - 2; at >= Math.max(0, from - 16); at -= 1) {
    if (/^[,.;]$/.test(lowerAt(view, at))) return null;
    const opens = /^(?:of|among)$/.test(lowerAt(view, at));
    if (opens && /^(?:the|those|these|all)$/.test(lowerAt(view, at + 1))) return { from: at, to: from - 2 };
  }
  return null;
}

/** "including 4 children", "among them two nurses". */
export const included: Rule = (context) => {
  const { view, slot } = context;
  const opener = openerBefore(context);
  if (opener < 0) return null;
  // "60 passengers, including 5 children" says of the children what it says of the passengers.
  const before = view.slots.findLast((one) => one.to < opener);
  // "the releases at four prisons, including 50 students": nobody is part of prisons.
  const ofThings = before && /^(?:thing|unknown)$/.test(readNounPhrase(view, before).head);
  const nearest = ofThings && slot.phrase.head === "person" ? undefined : before;
  const inside = nearest ? (ofWhole(context, nearest) ?? lastInSentence(context)) : null;
  const owner = inside && inside.slot.phrase.base?.from === nearest?.from ? inside.slot : nearest;
  const words = { from: opener, to: opener };
  if (owner) return inside && inside.slot.from === owner.from ? carry(inside, "part", 0.75, words) : null;
  if (slot.phrase.head !== "person" && slot.phrase.head !== "none") return null;
  // "Among them are 188 women": of those whom the sentence before counted.
  const those = lowerAt(view, opener) === "among" && /^(?:them|those|these)$/.test(lowerAt(view, opener + 1));
  const found = those && grammar.beForms.has(lowerAt(view, opener + 2)) ? antecedent(context) : null;
  if (found) return carry(uncheck(found), "part", 0.65, { from: opener, to: opener + 1 });
  const hit = cueBefore(context);
  return hit && { kind: hit.kind, of: null, rule: `${hit.kind}.part`, confidence: 0.6, words: [words, hit] };
};

/** "freed 20 of the 90 people jailed, among them 5 boys": of the 20. */
const ofWhole = ({ earlier, view }: Context, nearest: Slot): Decided | null =>
  earlier.findLast((one) => one.view === view && one.slot.phrase.base?.from === nearest.from) ?? null;

/** Where "including" or "among them" stands: right before the number, or before the first members of its list. */
export function openerBefore({ view, slot }: Pick<Context, "view" | "slot">): number {
  for (let at = slot.phrase.from - 1; at >= Math.max(0, slot.phrase.from - 8); at -= 1) {
    const word = lowerAt(view, at);
    if (/^(?:including|includes?|included|comprises?|comprising|counting)$/.test(word)) return at;
    if (word === "in" && /^(?:takes?|taking|took)$/.test(lowerAt(view, at - 1))) return at - 1;
    if (word === "them" && lowerAt(view, at - 1) === "among") return at - 1;
    // "Among those released were six nuns", "Among those freed: six nuns"
    if ((grammar.beForms.has(word) || word === ":") && at === slot.phrase.from - 1)
      return amongBefore(view, at);
    if (view.slotAt.has(at) || (ends(word) && at < slot.phrase.from - 1)) return -1;
  }
  return -1;
}

/** "freed 41, among them three who were serving life", "pardons 175, including 82 inmates": who is freed had been held. */
export function isPartOfFreed(context: Context): boolean {
  const last = lastInSentence(context);
  const gap = openerBefore(context) - (last?.slot.phrase.to ?? 0);
  return last?.decision.kind === "released" && gap > 0 && gap <= 4;
}

function amongBefore(view: SentenceView, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 8); at -= 1) {
    if (lowerAt(view, at) === "among") return at;
    if (/^[,.;]$/.test(lowerAt(view, at))) return -1;
  }
  return -1;
}

/** "Those killed were three soldiers", "The first to be freed were 5 Spaniards": said of them in front. */
export const equated: Rule = ({ view, slot }) => {
  const be = slot.phrase.from - 1;
  if (!/^(?:are|were)$/.test(lowerAt(view, be)) || slot.phrase.head !== "person") return null;
  for (let at = be - 1; at >= Math.max(0, be - 8); at -= 1) {
    if (/^[,.;:]$/.test(lowerAt(view, at)) || view.slotAt.has(at)) return null;
    const hit = (view.cuesTo[at] ?? []).find(
      ({ role, kind, forms }) =>
        kind !== "verified" &&
        (role === "state" || role === "person" || role === "intransitive" || forms.includes("participle")),
    );
    const opens =
      hit &&
      (hit.from === 0 || /^(?:those|the|first|among|to|be|who|been|were)$/.test(lowerAt(view, hit.from - 1)));
    if (opens)
      return { kind: hit.kind, of: null, rule: `${hit.kind}.equated`, confidence: 0.7, words: [hit] };
  }
  return null;
};

/** "5 of the 12 were freed": all 12 had been held. */
export const wholeOfHeld: Rule = (context) => {
  const part = lastInSentence(context);
  if (!context.whole || part?.slot.phrase.base?.from !== context.slot.from) return null;
  const { kind } = part.decision;
  return kind === "released" || kind === "detained"
    ? { kind: "detained", of: null, rule: "detained.whole", confidence: 0.6, words: [part.slot] }
    : null;
};
