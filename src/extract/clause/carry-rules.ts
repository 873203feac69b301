import * as grammar from "../languages/en/grammar.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import { type Context, type Decided, type Decision, type Rule, valueKey } from "./rule.ts";
import { lowerAt } from "./view.ts";

const carry = (from: Decided, shape: string, confidence: number): Decision => ({
  kind: from.decision.kind,
  of: from.decision.of,
  rule: `${from.decision.kind}.${shape}`,
  confidence,
  carried: from,
});

/** What was verified goes on being a claim of its own kind. */
const uncheck = (from: Decided): Decided =>
  from.decision.of ? { ...from, decision: { ...from.decision, kind: from.decision.of, of: null } } : from;

const lastInSentence = ({ earlier, view }: Context): Decided | null => {
  const last = earlier.at(-1);
  return last && last.view === view ? last : null;
};

/** The last claim of this sentence, else of the one before it in the same paragraph. */
function antecedent(context: Context): Decided | null {
  const last = context.earlier.findLast(({ decision }) => !decision.rule.endsWith(".whole"));
  if (!last) return null;
  const { sentence } = context.view;
  const other = last.view.sentence;
  const near = other.in === sentence.in && sentence.index - other.index <= 2;
  return near ? last : null;
}

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
  return found && carry(found, "part", 0.75);
};

/** "Eight of the 14", "the 298 children": the whole is known by its number. */
export const partOfKnown: Rule = ({ slot, known }) => {
  const base = slot.phrase.base?.mention.quantity;
  const same = base && known.get(valueKey(base));
  return same ? carry(same, "part", 0.6) : null;
};

/** "Eight of the dead", "Of the people arrested, only 10": the part is named by what happened to the whole. */
export const partOfState: Rule = ({ view, slot }) => {
  const { partitive, from, subject } = slot.phrase;
  const span =
    partitive === "noun" && subject
      ? { from: subject.from, to: subject.to + 3 }
      : openingPart(
          view.tokens.map(({ lower }) => lower),
          from,
        );
  if (!span) return null;
  for (let at = span.from; at <= span.to; at += 1) {
    if (at > span.from && /^[,.;]$/.test(lowerAt(view, at))) break;
    const hit = (view.cuesFrom[at] ?? []).find(
      ({ role, kind, forms }) =>
        kind !== "verified" &&
        (role === "state" || role === "person" || (role !== "weak" && forms.includes("participle"))),
    );
    if (hit) return { kind: hit.kind, of: null, rule: `${hit.kind}.part`, confidence: 0.65 };
  }
  return null;
};

/** The "of the ..." phrase that opens the clause and ends in a comma right before token `from`. */
function openingPart(words: readonly string[], from: number): { from: number; to: number } | null {
  if (words[from - 1] !== ",") return null;
  for (let at = from - 2; at >= Math.max(0, from - 16); at -= 1) {
    if (/^[,.;]$/.test(words[at] ?? "")) return null;
    if (/^(?:of|among)$/.test(words[at] ?? "") && /^(?:the|those|these|all)$/.test(words[at + 1] ?? ""))
      return { from: at, to: from - 2 };
  }
  return null;
}

/** "including 4 children", "among them two nurses". */
export const included: Rule = (context) => {
  const { view, slot } = context;
  const opener = openerBefore(context);
  if (opener < 0) return null;
  // "105 passengers, including 5 children" says of the children what it says of the passengers.
  const owner = view.slots.findLast((one) => one.to < opener);
  const inside = lastInSentence(context);
  if (owner) return inside && inside.slot.from === owner.from ? carry(inside, "part", 0.75) : null;
  if (slot.phrase.head !== "person" && slot.phrase.head !== "none") return null;
  const hit = cueBefore(context);
  return hit ? { kind: hit, of: null, rule: `${hit}.part`, confidence: 0.6 } : null;
};

/** Where "including" or "among them" stands: right before the number, or before the first members of its list. */
function openerBefore({ view, slot }: Context): number {
  for (let at = slot.phrase.from - 1; at >= Math.max(0, slot.phrase.from - 8); at -= 1) {
    const word = lowerAt(view, at);
    if (/^(?:including|includes?|included)$/.test(word)) return at;
    if (word === "them" && lowerAt(view, at - 1) === "among") return at - 1;
    if (view.slotAt.has(at) || (ends(word) && at < slot.phrase.from - 1)) return -1;
  }
  return -1;
}

/** The nearest cue before the number that says what happened to people. */
function cueBefore({ view, slot }: Context): string | null {
  for (let at = slot.phrase.from - 1; at >= 0; at -= 1) {
    const hit = (view.cuesTo[at] ?? []).find(
      ({ role, kind }) => kind !== "verified" && role !== "weak" && role !== "total",
    );
    if (hit) return hit.kind;
  }
  return null;
}

/** Ends a list: another clause begins, or another verb governs what follows. */
const ends = (word: string) =>
  grammar.otherVerbs.has(word) ||
  grammar.beForms.has(word) ||
  grammar.modals.has(word) ||
  grammar.haveForms.has(word) ||
  /^[;:.]$/.test(word) ||
  (/(?:ed|ing)$/.test(word) && word.length > 4 && word !== "including");

/** "killed two adults and three children", where the first was decided and the second stands in its list. */
export const sameList: Rule = (context) => {
  const { view, slot } = context;
  const last = lastInSentence(context);
  if (!last || context.after === "other" || context.after === "agent") return null;
  if (slot.phrase.head === "thing" || slot.phrase.head === "case" || slot.phrase.head === "unknown")
    return null;
  const gap = view.tokens.slice(last.slot.phrase.to + 1, slot.phrase.from).map(({ lower }) => lower);
  const plain = gap.length > 0 && gap.length <= 9 && gap.every((word) => !ends(word));
  const joined = /^(?:and|,|including|or|&|plus|—|–|\()$/.test(gap.at(-1) ?? "");
  if (!plain || !joined) return null;
  const verbBetween = view.cuesFrom
    .slice(last.slot.phrase.to + 1, slot.phrase.from)
    .some((hits) => hits.some((hit) => hit.forms.length > 0 && hit.kind !== last.decision.kind));
  if (verbBetween) return null;
  return carry(last, "list", 0.6);
};

/** "Another 17 were picked up", "wounded two more": as before, where nothing else is said. */
export const more: Rule = (context) => {
  const { slot, view } = context;
  const another =
    /^(?:another|further|additional)$/.test(lowerAt(view, slot.from - 1)) || slot.phrase.head === "more";
  if (!another || context.after === "other") return null;
  // "was arrested along with 3 others"
  const along = /^(?:along|together) with$/.test(
    `${lowerAt(view, slot.phrase.from - 2)} ${lowerAt(view, slot.phrase.from - 1)}`,
  );
  const kind = along && cueBefore(context);
  if (kind) return { kind, of: null, rule: `${kind}.more`, confidence: 0.6 };
  const found = lastInSentence(context);
  return found && carry(found, "more", 0.6);
};

/** "12 were women" after "released 50": the subject is left out, the kind is that of the number before. */
export const ellipsis: Rule = (context) => {
  const { view, slot } = context;
  if (slot.phrase.head !== "none" && slot.phrase.partitive === null) return null;
  const next = lowerAt(view, slot.phrase.to + 1);
  if (!grammar.beForms.has(next) && !grammar.haveForms.has(next)) return null;
  const opens =
    slot.phrase.from === 0 ||
    /^(?:,|and|;|“|while|but|where|—|–|")$/.test(lowerAt(view, slot.phrase.from - 1));
  const people = [2, 3, 4].some((step) => isPersonNoun(lowerAt(view, slot.phrase.to + step)));
  if (!opens || !people) return null;
  const found = antecedent(context);
  return found && carry(found, "ellipsis", 0.6);
};

/** "up from 31", "putting the total at 241", "the figure of 30": a figure beside another one. */
export const compared: Rule = (context) => {
  const { view, slot } = context;
  if (slot.phrase.head !== "none" && slot.phrase.head !== "person") return null;
  const words = view.tokens
    .slice(Math.max(0, slot.phrase.from - 7), slot.phrase.from)
    .map(({ lower }) => lower);
  const last = words.at(-1) ?? "";
  const change =
    last === "from" && /^(?:up|down|rise|increase|drop|fall|raised|revised)$/.test(words.at(-2) ?? "");
  const figure =
    /^(?:at|to|of|is|was|from)$/.test(last) &&
    words.some((word) => /^(?:figure|figures|total|number|count|tally|estimates|estimate)$/.test(word));
  const compares = /^(?:to|with)$/.test(last) && words.at(-2) === "compared";
  if (!change && !figure && !compares) return null;
  const found = antecedent(context);
  return found && carry(found, "compared", 0.6);
};

/** "the 46", "all 105": people whose number was given before. */
export const repeated: Rule = ({ view, slot, known, after, whole }) => {
  const { definite, head } = slot.phrase;
  if (!definite || (head !== "none" && head !== "person") || (after === "other" && !whole)) return null;
  const same = known.get(valueKey(slot.mention.quantity));
  if (!same) return null;
  // "the three" says less than "the 105": small numbers only refer back a little way.
  const back = view.sentence.index - same.view.sentence.index;
  const small = (slot.mention.quantity.low ?? 0) < 10;
  return small && back > 3 ? null : carry(same, "repeated", 0.45);
};

/** "5 of the 12 were freed": all 12 had been held. */
export const wholeOfHeld: Rule = (context) => {
  const part = lastInSentence(context);
  if (!context.whole || part?.slot.phrase.base?.from !== context.slot.from) return null;
  const { kind } = part.decision;
  return kind === "released" || kind === "detained"
    ? { kind: "detained", of: null, rule: "detained.whole", confidence: 0.6 }
    : null;
};

/** "“Forty-six, no more.”", "then 172.": a figure that stands alone right after a claim repeats or revises it. */
export const bare: Rule = (context) => {
  const { view, slot, after } = context;
  const { head, from, to, partitive } = slot.phrase;
  if (head !== "none" || partitive || typeof after === "string") return null;
  if (!/^(?:[“"‘]|then)$/.test(lowerAt(view, from - 1))) return null;
  const next = view.tokens[to + 1];
  if (next && next.type !== "mark") return null;
  const found = antecedent(context);
  return found && found.view.sentence.paragraph === view.sentence.paragraph
    ? carry(uncheck(found), "bare", 0.4)
    : null;
};
