import { clauseEdges, type Phrases, running, sinceStops, superlative } from "../languages/en/measures.ts";
import { type CueHit, endOfPhrase } from "./cue-index.ts";
import { type CountedSlot, lowerAt, type SentenceView, type TokenRange } from "./view.ts";

/** "since 8 January", "so far": a count that runs up to now. Looked for in the number's own clause, behind it first. */
export function runningTotal(view: SentenceView, slot: CountedSlot, cue: CueHit): TokenRange | null {
  for (let at = slot.to + 1; at < view.tokens.length && !isEdge(view, at, cue); at += 1) {
    const to = runningAt(view, at, cue);
    if (to !== null) return { from: at, to };
  }
  // "a year since 251 were taken": right before the number, "since" opens its clause.
  for (let at = slot.phrase.from - 2; at >= 0 && !isEdge(view, at, cue); at -= 1) {
    const to = runningAt(view, at, cue);
    if (to !== null) return { from: at, to };
  }
  return null;
}

/** Another clause begins here, or the verb of another one stands here. */
function isEdge(view: SentenceView, at: number, cue: CueHit): boolean {
  const word = lowerAt(view, at);
  if (clauseEdges.has(word) || (word === "," && lowerAt(view, at + 1) === "and")) return true;
  return (view.cuesFrom[at] ?? []).some(
    ({ from, to, forms }) => forms.some((form) => form !== "base") && (to < cue.from || from > cue.to),
  );
}

function runningAt(view: SentenceView, at: number, cue: CueHit): number | null {
  const to = lowerAt(view, at) === "since" ? sinceAt(view, at, cue) : phraseAt(view, at, running);
  if (to === null) return null;
  const before = view.tokens.slice(Math.max(0, at - 8), at);
  return before.some(({ lower }) => superlative.test(lower)) ? null : to;
}

function sinceAt(view: SentenceView, at: number, cue: CueHit): number | null {
  // "held since May": the span of time is that of another verb.
  const other = (view.cuesTo[at - 1] ?? []).some(({ from, forms }) => forms.length > 0 && from !== cue.from);
  return other || sinceStops.has(lowerAt(view, at + 1)) ? null : at;
}

/** The last token of the first of these phrases that begins at token `at`. */
export function phraseAt(view: SentenceView, at: number, phrases: Phrases): number | null {
  for (const words of phrases.get(lowerAt(view, at)) ?? []) {
    const to = endOfPhrase(view.tokens, at, words);
    if (to !== null) return to;
  }
  return null;
}
