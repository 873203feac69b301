import * as grammar from "../languages/en/grammar.ts";
import type { CueHit } from "./cue-index.ts";
import { readNouns } from "./read-nouns.ts";
import type { Decided } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView, type Words, wordsOf } from "./view.ts";

/** Who is counted, in the text's own words; null where the sentence does not say. */
export function subjectOf(
  view: SentenceView,
  slot: CountedSlot,
  last: Decided | undefined,
  hit?: CueHit,
): Words | null {
  const { subject, head, partitive } = slot.phrase;
  if (subject && head !== "more") return textOf(view, pastMore(view, subject), subject.to);
  if (head === "more") return others(view, slot);
  const said = saidOf(view, slot) ?? numberOf(view, slot);
  if (head === "none" && said) return textOf(view, said.from, said.to);
  if (hit?.role === "total" && namesPeople(view, hit)) return textOf(view, hit.to, hit.to);
  const whom = partOfWhom(view, slot);
  if (whom !== null) return textOf(view, whom, whom + 1);
  const otherEvent = hit !== undefined && hit.role !== "total" && hit.kind !== last?.decision.kind;
  // "killed 5 people and wounded 30": the second number counts people as well.
  const previous = view.slots[view.slots.findIndex(({ from }) => from === slot.from) - 1];
  const shared = last?.view === view && last.slot.from === previous?.from && !last.slot.phrase.partitive;
  return head === "none" && !partitive && shared && last.slot.phrase.head === "person" && otherEvent
    ? last.subject
    : null;
}

/** "Of those freed, 31 are women": the noun that the number is said to be. */
function saidOf(view: SentenceView, { phrase, from, to, mention }: CountedSlot): Range | null {
  if (!grammar.beForms.has(lowerAt(view, phrase.to + 1))) return null;
  const at = phrase.to + 2;
  const nouns = readNouns(view, at, at - 1, { from, to, mention });
  return nouns.head === "person" && nouns.premodifier === null ? nouns.subject : null;
}

/** "the number of people arrested rose to 19": the noun stands with the total. */
function numberOf(view: SentenceView, { phrase, from, to, mention }: CountedSlot): Range | null {
  for (let at = phrase.from - 2; at >= Math.max(0, phrase.from - 16); at -= 1) {
    if (/^[;.]$/.test(lowerAt(view, at)) || view.slotAt.has(at)) return null;
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
