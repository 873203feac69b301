import type { Figure } from "../steps.ts";

/** Where a figure stands among the tokens of its sentence, and where the figures of that sentence stand. */
export interface FigurePlace {
  readonly at: number;
  readonly all: readonly number[];
}

/** The places of all figures; those of one sentence are in text order. One pass over each sentence. */
export function figurePlaces(figures: readonly Figure[]): ReadonlyMap<Figure, FigurePlace> {
  const places = new Map<Figure, FigurePlace>();
  for (const [sentence, group] of Map.groupBy(figures, (figure) => figure.sentence)) {
    const { tokens } = sentence;
    let at = 0;
    const all = group.map(({ start }) => {
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
      return at;
    });
    for (const [index, figure] of group.entries()) places.set(figure, { at: all[index] ?? 0, all });
  }
  return places;
}
