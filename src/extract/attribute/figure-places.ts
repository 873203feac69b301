import type { Candidate } from "../steps.ts";

/** Where a figure stands among the tokens of its sentence, and where the figures of that sentence stand. */
export interface FigurePlace {
  readonly at: number;
  readonly all: readonly number[];
}

/** The places of all candidates; those of one sentence are in text order. One pass over each sentence. */
export function figurePlaces(candidates: readonly Candidate[]): ReadonlyMap<Candidate, FigurePlace> {
  const places = new Map<Candidate, FigurePlace>();
  for (const [sentence, group] of Map.groupBy(candidates, (candidate) => candidate.sentence)) {
    const { tokens } = sentence;
    let at = 0;
    const all = group.map(({ start }) => {
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
      return at;
    });
    for (const [index, candidate] of group.entries()) places.set(candidate, { at: all[index] ?? 0, all });
  }
  return places;
}
