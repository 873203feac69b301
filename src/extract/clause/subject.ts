import * as grammar from "../languages/en/grammar.ts";
import { partitivePronouns } from "../languages/en/people.ts";
import type { CueHit } from "./cue-index.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { readNouns } from "./read-nouns.ts";
import type { Decided } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView, type Slot, type Words, wordsOf } from "./view.ts";

/** Who is counted, in the text's own words; null where the sentence does not say. */
export function subjectOf(
  view: SentenceView,
  slot: CountedSlot,
  last: Decided | undefined,
  hit?: CueHit,
): Words | null {
  const { subject, head, headWord, partitive } = slot.phrase;
  if (predicative.has(headWord ?? "") && slot.mention.quantity.high !== 1) return null;
  // "nineteen of the injured": the article makes a noun of the next word.
  const bare =
    subject && /^(?:the|these|those)$/.test(lowerAt(view, subject.to)) && isCue(view, subject.to + 1);
  if (subject && head !== "more")
    return textOf(view, pastMore(view, subject), bare ? subject.to + 1 : subject.to);
  if (head === "more") return others(view, slot);
  const whom = partOfWhom(view, slot);
  if (whom !== null) return textOf(view, whom, whom + 1);
  const said = nounOfState(view, slot) ?? saidOf(view, slot) ?? numberOf(view, slot);
  if (head === "none" && said) return textOf(view, said.from, said.to);
  if (hit?.role === "total" && namesPeople(view, hit)) return textOf(view, hit.to, hit.to);
  const whole = head === "none" ? wholeInFront(view, slot) : null;
  if (whole) return textOf(view, whole.from, whole.to);
  const otherEvent = hit !== undefined && hit.role !== "total" && hit.kind !== last?.decision.kind;
  // "killed 5 people and wounded 30": the second number counts people as well; of "5 soldiers" nobody can say so.
  const previous = view.slots[view.slots.findIndex(({ from }) => from === slot.from) - 1];
  const shared = last?.view === view && last.slot.from === previous?.from && !last.slot.phrase.partitive;
  if (head !== "none" || partitive) return null;
  const included = lowerAt(view, slot.phrase.from - 1) === "including";
  if (shared && !included) return last.slot.phrase.headWord === "people" && otherEvent ? last.subject : null;
  return previous && (hit || included) ? ofListBefore(view, slot, previous, hit) : null;
}

const isCue = (view: SentenceView, at: number) =>
  lowerAt(view, at - 1) === "the" && (view.cuesFrom[at] ?? []).length > 0;

/** "870,000 people were infected and 43,000 have died": the number before, though no claim, says who is counted. */
function ofListBefore(
  view: SentenceView,
  slot: CountedSlot,
  previous: Slot,
  hit: CueHit | undefined,
): Words | null {
  if (hit?.role === "total" || slot.phrase.definite) return null;
  const between = view.tokens.slice(previous.to + 1, slot.phrase.from);
  const joined =
    /^(?:and|including)$/.test(between.at(-1)?.lower ?? "") &&
    !between.some(({ text }) => /^[;:—–()]$/.test(text));
  if (!joined) return null;
  const { head, subject, partitive } = readNounPhrase(view, previous);
  return head === "person" && subject && !partitive
    ? textOf(view, pastMore(view, subject), subject.to)
    : null;
}

/** "Of those, 33 are women", "Of the people arrested, only 10 had a record": the whole stands in front, before a comma. */
function wholeInFront(view: SentenceView, { phrase, from, to, mention }: CountedSlot): Range | null {
  const comma = phrase.from - 1;
  if (lowerAt(view, comma) !== ",") return null;
  for (let at = comma - 1; at >= Math.max(0, comma - 12); at -= 1) {
    if (/^[,.;:]$/.test(lowerAt(view, at)) || view.slotAt.has(at)) return null;
    if (lowerAt(view, at) !== "of" || !opensClause(view, at)) continue;
    if (partitivePronouns.has(lowerAt(view, at + 1))) return { from: at, to: at + 1 };
    const noun = grammar.determiners.has(lowerAt(view, at + 1)) ? at + 2 : at + 1;
    const nouns = readNouns(view, noun, noun - 1, { from, to, mention });
    return nouns.head === "person" ? { from: at, to: nouns.to } : null;
  }
  return null;
}

const opensClause = (view: SentenceView, at: number) =>
  at === 0 || /^(?:that|and|but|,|“|")$/.test(lowerAt(view, at - 1));

/** "took 251 hostage": what they were taken as, not who they are. */
const predicative = new Set(["hostage", "captive", "prisoner"]);

/** "the 38 dead", "100 wounded were brought in": what happened to them is the article's noun for them. */
function nounOfState(view: SentenceView, { phrase }: CountedSlot): Range | null {
  const at = phrase.to + 1;
  const isState = (view.cuesFrom[at] ?? []).some(({ role, to }) => role === "state" && to === at);
  const next = lowerAt(view, at + 1);
  const isNoun = phrase.definite || grammar.beForms.has(next) || grammar.haveForms.has(next);
  return isState && isNoun ? { from: at, to: at } : null;
}

/** "Of those freed, 31 are women": the noun that the number is said to be. */
function saidOf(view: SentenceView, { phrase, from, to, mention }: CountedSlot): Range | null {
  if (!grammar.beForms.has(lowerAt(view, phrase.to + 1))) return null;
  const at = phrase.to + 2;
  const nouns = readNouns(view, at, at - 1, { from, to, mention });
  return nouns.head === "person" && nouns.premodifier === null ? nouns.subject : null;
}

/** "the number of people arrested rose to 19", "to 19 from 12": the noun stands with the total. */
function numberOf(view: SentenceView, { phrase, from, to, mention }: CountedSlot): Range | null {
  const changed = /^(?:from|to)$/.test(lowerAt(view, phrase.from - 1));
  for (let at = phrase.from - 2; at >= Math.max(0, phrase.from - 16); at -= 1) {
    if (/^[;.]$/.test(lowerAt(view, at)) || (view.slotAt.has(at) && !changed)) return null;
    if (lowerAt(view, at) !== "of" || !/^(?:number|count|tally|total)$/.test(lowerAt(view, at - 1))) continue;
    const nouns = readNouns(view, at + 1, at, { from, to, mention });
    return nouns.head === "person" || nouns.head === "event" ? nouns.subject : null;
  }
  return null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** "Deaths fell to 38": a total that says by itself who is counted, as "toll" does not. */
const namesPeople = (view: SentenceView, hit: CueHit): boolean =>
  (view.cuesTo[hit.to] ?? []).some(({ role }) => role === "event" || role === "person") &&
  /s$/.test(lowerAt(view, hit.to));

/** "30 others", "dozens of others"; "30 more" names nobody. */
function others(view: SentenceView, { phrase }: CountedSlot): Words | null {
  for (let at = phrase.to; at > phrase.from; at -= 1)
    if (lowerAt(view, at) === "others") return textOf(view, at, at);
  return null;
}

/** "three other people" are people, "two more nuns" are nuns. */
function pastMore(view: SentenceView, { from, to }: { from: number; to: number }): number {
  let at = from;
  while (at < to && /^(?:more|other|additional|further)$/.test(lowerAt(view, at))) at += 1;
  return at;
}

const textOf = (view: SentenceView, from: number, to: number): Words | null => wordsOf(view, { from, to });

/** Where "of whom" or "of which" stands before the number: "of whom the group has met 30". */
function partOfWhom(view: SentenceView, slot: CountedSlot): number | null {
  for (let at = slot.phrase.from - 1; at >= Math.max(1, slot.phrase.from - 8); at -= 1) {
    if (/^[,.;]$/.test(lowerAt(view, at))) return null;
    if (/^(?:whom|which)$/.test(lowerAt(view, at)) && lowerAt(view, at - 1) === "of") return at - 1;
  }
  return null;
}
