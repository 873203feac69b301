import * as grammar from "../languages/en/grammar.ts";
import { antecedent, carry, cueBefore, ends, lastInSentence } from "./antecedent.ts";
import { type Context, type Rule, valueKey } from "./rule.ts";
import { lowerAt, type SentenceView } from "./view.ts";

/** "40 of them children", "of whom 34": a part of what was just counted. */
export const part: Rule = (context) => {
  const { view, slot } = context;
  const { partitive, from } = slot.phrase;
  const before = `${lowerAt(view, from - 2)} ${lowerAt(view, from - 1)}`;
  const whom = /^(?:of (?:whom|them|those|which|these)|among (?:them|whom|those))$/.test(before);
  const comma = /^(?:of|among) (?:whom|them|those|these)$/.test(
    `${lowerAt(view, from - 3)} ${lowerAt(view, from - 2)}`,
  );
  if (partitive !== "pronoun" && !whom && !comma) return null;
  const found = antecedent(context);
  const back = whom ? 1 : 2;
  const pronoun = whom || comma ? { from: from - back - 1, to: from - back } : slot.phrase.subject;
  return found && carry(found, "part", 0.75, ...(pronoun ? [pronoun] : []));
};

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
  for (let at = span.from; at <= span.to; at += 1) {
    if (at > span.from && /^[,.;]$/.test(lowerAt(view, at))) break;
    const hit = (view.cuesFrom[at] ?? []).find(
      ({ role, kind, forms }) =>
        kind !== "verified" &&
        (role === "state" || role === "person" || (role !== "weak" && forms.includes("participle"))),
    );
    if (hit) return { kind: hit.kind, of: null, rule: `${hit.kind}.part`, confidence: 0.65, words: [hit] };
  }
  return null;
};

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
  const owner = view.slots.findLast((one) => one.to < opener);
  const inside = lastInSentence(context);
  const words = { from: opener, to: opener };
  if (owner) return inside && inside.slot.from === owner.from ? carry(inside, "part", 0.75, words) : null;
  if (slot.phrase.head !== "person" && slot.phrase.head !== "none") return null;
  const hit = cueBefore(context);
  return hit && { kind: hit.kind, of: null, rule: `${hit.kind}.part`, confidence: 0.6, words: [words, hit] };
};

/** Where "including" or "among them" stands: right before the number, or before the first members of its list. */
function openerBefore({ view, slot }: Context): number {
  for (let at = slot.phrase.from - 1; at >= Math.max(0, slot.phrase.from - 8); at -= 1) {
    const word = lowerAt(view, at);
    if (/^(?:including|includes?|included)$/.test(word)) return at;
    if (word === "them" && lowerAt(view, at - 1) === "among") return at - 1;
    // "Among those released were six nuns"
    if (grammar.beForms.has(word) && at === slot.phrase.from - 1) return amongBefore(view, at);
    if (view.slotAt.has(at) || (ends(word) && at < slot.phrase.from - 1)) return -1;
  }
  return -1;
}

function amongBefore(view: SentenceView, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 8); at -= 1) {
    if (lowerAt(view, at) === "among") return at;
    if (/^[,.;]$/.test(lowerAt(view, at))) return -1;
  }
  return -1;
}

/** "5 of the 12 were freed": all 12 had been held. */
export const wholeOfHeld: Rule = (context) => {
  const part = lastInSentence(context);
  if (!context.whole || part?.slot.phrase.base?.from !== context.slot.from) return null;
  const { kind } = part.decision;
  return kind === "released" || kind === "detained"
    ? { kind: "detained", of: null, rule: "detained.whole", confidence: 0.6, words: [part.slot] }
    : null;
};
