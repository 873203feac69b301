import type { Revision } from "../../domain/claim-links.ts";
import * as words from "../languages/en/revisions.ts";
import { endOfPhrase } from "./cue-index.ts";
import type { Decided } from "./rule.ts";
import { lowerAt, type SentenceView, type TokenRange } from "./view.ts";

/** Which of two figures holds, and the words of `said` that tell. */
export interface FigureChange {
  readonly current: "first" | "second";
  readonly change: Revision["change"];
  readonly words: TokenRange;
  readonly said: SentenceView;
}

type Reading = (first: Decided, second: Decided) => FigureChange | null;

/** What the text says of two figures that follow one another; null where both hold. */
export function changeOf(first: Decided, second: Decided): FigureChange | null {
  const readings = first.view === second.view ? sameSentence : nextSentence;
  for (const read of readings) {
    const change = read(first, second);
    if (change) return change;
  }
  return null;
}

/** So many tokens in front of a figure may its change stand. */
const REACH = 9;

/** "19, up from 14", "to 19 from 14". */
const downFrom: Reading = (first, second) => {
  const { view, slot } = second;
  const end = first.slot.phrase.to + 1;
  const from = wordBefore(view, slot.phrase.from, "from", end);
  const next = lowerAt(view, slot.phrase.to + 1);
  if (from < 0 || next === "to" || words.ownTime.has(next)) return null;
  const here = changeWord(view, end, from);
  const near = here ?? changeWord(view, first.slot.phrase.from - REACH, first.slot.phrase.from);
  return (
    near && {
      current: "first",
      change: near.change,
      words: { from: near.at, to: here ? from : near.at },
      said: view,
    }
  );
};

/** "revised from 14 to 19". */
const fromTo: Reading = (first, second) => {
  const { view, slot } = second;
  const opens = wordBefore(view, first.slot.phrase.from, "from", 0);
  const to = wordBefore(view, slot.phrase.from, "to", first.slot.phrase.to + 1);
  if (opens < 0 || to < 0 || words.ownTime.has(lowerAt(view, first.slot.phrase.to + 1))) return null;
  const near = changeWord(view, opens - REACH, opens);
  return (
    near && { current: "second", change: near.change, words: { from: near.at, to: near.at }, said: view }
  );
};

/** "897, corrected to 896", "40 arrests; the figure was revised to 38". */
const correctedTo: Reading = (first, second) => {
  const { view, slot } = second;
  const to = wordBefore(view, slot.phrase.from, "to", first.slot.phrase.to + 1);
  if (to < 0) return null;
  for (let at = to - 1; at > first.slot.phrase.to && to - at < 3; at -= 1)
    if (words.correcting.has(lowerAt(view, at)))
      return { current: "second", change: "corrected", words: { from: at, to }, said: view };
  // "corrected an earlier count of 12 to 15"
  const near = changeWord(view, first.slot.phrase.from - REACH, first.slot.phrase.from);
  const former = near && hasWord(view, near.at, first.slot.phrase.from, words.formerly);
  return former
    ? { current: "second", change: near.change, words: { from: near.at, to: near.at }, said: view }
    : null;
};

/** "15 people, not the 12 reported earlier". */
const insteadOf: Reading = (first, second) => {
  const { view, slot } = second;
  for (const phrase of words.insteadOf) {
    const from = slot.phrase.from - phrase.length;
    if (from <= first.slot.phrase.to || endOfPhrase(view.tokens, from, phrase) === null) continue;
    if (hasWord(view, slot.phrase.to + 1, slot.phrase.to + REACH, words.formerly))
      return { current: "first", change: "corrected", words: { from, to: slot.phrase.from - 1 }, said: view };
  }
  return null;
};

/** "earlier put at 12, it is now 15", "Officials first spoke of 12. The toll has since risen to 15." */
const formerNow: Reading = (first, second) => {
  const { view, slot } = first;
  const start = slot.phrase.from - REACH;
  if (
    !hasWord(view, start, slot.phrase.from, words.formerly) ||
    !hasWord(view, start, slot.phrase.from, words.giving)
  )
    return null;
  const from = second.view === view ? slot.phrase.to + 1 : second.slot.phrase.from - REACH;
  for (let at = second.slot.from - 1; at >= Math.max(0, from); at -= 1)
    if (words.nowadays.has(lowerAt(second.view, at)))
      return { current: "second", change: "updated", words: { from: at, to: at }, said: second.view };
  return null;
};

/** "Correction: an earlier version gave the toll as 12. It is 15." */
const inNote: Reading = (first, second) => {
  const { sentence } = first.view;
  if (!words.correctionNote.test(sentence.text) || sentence.paragraph !== second.view.sentence.paragraph)
    return null;
  return { current: "second", change: "corrected", words: { from: 0, to: 0 }, said: first.view };
};

const sameSentence: readonly Reading[] = [downFrom, fromTo, correctedTo, insteadOf, formerNow, inNote];
const nextSentence: readonly Reading[] = [inNote, formerNow];

/** Where a word stands in front of a figure, with no more than hedges and the like in between; -1 where it does not. */
function wordBefore(view: SentenceView, from: number, wanted: string, start: number): number {
  for (let at = from - 1; at >= start; at -= 1) {
    const word = lowerAt(view, at);
    if (word === wanted) return at;
    if (!words.beforeFigure.has(word)) return -1;
  }
  return -1;
}

/** The last word of a change between two tokens of one clause. */
function changeWord(view: SentenceView, from: number, to: number) {
  for (let at = to - 1; at >= Math.max(0, from); at -= 1) {
    const word = lowerAt(view, at);
    if (words.correcting.has(word)) return { at, change: "corrected" as const };
    if (words.updating.has(word)) return { at, change: "updated" as const };
    if (/^[;:.]$/.test(word)) return null;
  }
  return null;
}

const hasWord = (view: SentenceView, from: number, to: number, list: ReadonlySet<string>): boolean =>
  view.tokens.slice(Math.max(0, from), Math.max(0, to)).some(({ lower }) => list.has(lower));
