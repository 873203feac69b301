import type { CueHit } from "./cue-index.ts";
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
  if (subject && head !== "more") return textOf(view, subject.from, subject.to);
  if (hit?.role === "total" && namesPeople(view, hit)) return textOf(view, hit.to, hit.to);
  const whom = partOfWhom(view, slot);
  if (whom !== null) return textOf(view, whom, whom + 1);
  // "killed 5 people and wounded 30": the second number counts people as well.
  const previous = view.slots[view.slots.findIndex(({ from }) => from === slot.from) - 1];
  const shared = last?.view === view && last.slot.from === previous?.from && !last.slot.phrase.partitive;
  return head === "none" && !partitive && shared && last.slot.phrase.head === "person" ? last.subject : null;
}

/** "Deaths fell to 38": a total that says by itself who is counted, as "toll" does not. */
const namesPeople = (view: SentenceView, hit: CueHit): boolean =>
  (view.cuesTo[hit.to] ?? []).some(({ role }) => role === "event" || role === "person") &&
  /s$/.test(lowerAt(view, hit.to));

const textOf = (view: SentenceView, from: number, to: number): Words | null => wordsOf(view, { from, to });

/** Where "of whom" or "of which" stands before the number: "of whom the group has met 30". */
function partOfWhom(view: SentenceView, slot: CountedSlot): number | null {
  for (let at = slot.phrase.from - 1; at >= Math.max(1, slot.phrase.from - 8); at -= 1) {
    if (/^[,.;]$/.test(lowerAt(view, at))) return null;
    if (/^(?:whom|which)$/.test(lowerAt(view, at)) && lowerAt(view, at - 1) === "of") return at - 1;
  }
  return null;
}
