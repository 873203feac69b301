import { shinglesOf } from "./shingles.ts";

/** Share of the shorter text's runs of words that stand in the other one too: copied, cut or lightly edited. */
export const SAME_TEXT = 0.3;
/** Shorter texts share too little to tell. */
const FEWEST_SHINGLES = 12;
/** What stands in so many families is boilerplate of pages, not copy. */
const BOILERPLATE = 20;

/**
 * For each text the longest one that it is made from, or that is made from the same copy: its own key where there is
 * none. A text is held against the longest of each family alone, so the work grows with the texts and not their pairs.
 */
export function textFamilies(texts: ReadonlyMap<string, string>): Map<string, string> {
  const longestFirst = [...texts]
    .map(([key, text]) => ({ key, shingles: shinglesOf(text) }))
    .sort((a, b) => b.shingles.size - a.shingles.size || (a.key < b.key ? -1 : 1));
  const holders = new Map<number, string[]>();
  return new Map(
    longestFirst.map(({ key, shingles }) => {
      const head = shingles.size < FEWEST_SHINGLES ? null : closest(shingles, holders);
      if (head === null) for (const one of shingles) holders.set(one, [...(holders.get(one) ?? []), key]);
      return [key, head ?? key];
    }),
  );
}

/** The head of the family that shares the most with a text, if that is enough. */
function closest(shingles: ReadonlySet<number>, holders: ReadonlyMap<number, string[]>): string | null {
  const shared = new Map<string, number>();
  for (const one of shingles) {
    const heads = holders.get(one) ?? [];
    if (heads.length > BOILERPLATE) continue;
    for (const head of heads) shared.set(head, (shared.get(head) ?? 0) + 1);
  }
  const [best] = [...shared].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= SAME_TEXT * shingles.size ? best[0] : null;
}
