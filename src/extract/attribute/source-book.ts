import type { Source } from "../../domain/source.ts";

/** A speaker met in the article, at its place in reading order. */
export interface Met {
  readonly source: Source;
  readonly person: boolean;
  readonly many: boolean;
  /** Lower-case words of the ways in which the article has described it. */
  readonly words: ReadonlySet<string>;
}

/** So many speakers back at least does a pronoun look; keeps the work linear in the text. */
const MEMORY = 200;

/** The speakers of an article in the order in which they spoke; "he" and "the group" look back into it. */
export class SourceBook {
  readonly #met: Met[] = [];

  add(met: Met): void {
    this.#met.push(met);
    if (this.#met.length > 2 * MEMORY) this.#met.splice(0, MEMORY);
  }

  last(fits: (met: Met) => boolean): Met | null {
    return this.#met.findLast(fits) ?? null;
  }
}
