import type { Source } from "../../domain/source.ts";

/** A speaker met in the article, at its place in reading order. */
export interface Met {
  readonly source: Source;
  readonly person: boolean;
  readonly many: boolean;
  /** Lower-case words of the ways in which the article has described it. */
  readonly words: ReadonlySet<string>;
  /** Another name that the words could stand for just as well: two men spoke, then "he" does. */
  readonly rival?: string;
}

/** A pronoun looks back over so many sentences at most; keeps the work linear in the text. */
const MEMORY = 100;

/**
 * The speakers of a sentence in the order in which they spoke, behind those of the sentences before it; "he" and "the
 * group" look back into them. `before` gives the book of the sentence before, which is read only when one looks so far.
 */
export class SourceBook {
  readonly #met: Met[] = [];
  readonly #before: () => SourceBook | null;

  constructor(before: () => SourceBook | null) {
    this.#before = before;
  }

  add(met: Met): void {
    this.#met.push(met);
  }

  /** The nearest that fits. */
  last(fits: (met: Met) => boolean): Met | null {
    const own = this.#met.findLast(fits);
    if (own) return own;
    let book = this.#before();
    for (let back = 1; book && back <= MEMORY; back += 1, book = book.#before()) {
      const found = book.#met.findLast(fits);
      if (found) return found.person ? withRival(found, book.#met) : found;
    }
    return null;
  }
}

/** Somebody of a sentence before, with another person who spoke in it, if one did. */
function withRival(met: Met, all: readonly Met[]): Met {
  const rival = all.findLast((one) => one.person && one.source.name !== met.source.name);
  return rival ? { ...met, rival: rival.source.name } : met;
}
