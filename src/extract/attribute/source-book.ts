import type { Source } from "../../domain/source.ts";

/** A speaker met in the article, at its place in reading order. */
export interface Met {
  readonly source: Source;
  readonly person: boolean;
  /** Somebody without a name, whom "he" or "she" may stand for: "a senior officer". */
  readonly human?: boolean;
  readonly many: boolean;
  /** Lower-case words of the ways in which the article has described it. */
  readonly words: () => ReadonlySet<string>;
  /** Another name that the words could stand for just as well: two men spoke, then "he" does. */
  readonly rival?: string;
}

/** A pronoun looks back over so many sentences at most; keeps the work linear in the text. */
const MEMORY = 100;

/** Those who spoke before a place in the article. */
export interface Earlier {
  /** The nearest that fits. */
  last(fits: (met: Met) => boolean): Met | null;
}

/** Finds out who words stand for, where it must by looking back. */
export type Meet = (earlier: Earlier) => Met | null;

/**
 * The speakers of a sentence in the order in which they spoke, behind those of the sentences before it; "he" and "the
 * group" look back into them. Who a speaker is, and the sentence before (`before`), is found out when somebody asks.
 */
export class SourceBook {
  readonly #met: (() => Met | null)[] = [];
  readonly #before: () => SourceBook | null;
  readonly #inTurn: (find: () => Met | null) => Met | null;

  /** `inTurn` runs each search; it sees how many wait for one another. */
  constructor(before: () => SourceBook | null, inTurn: (find: () => Met | null) => Met | null) {
    this.#before = before;
    this.#inTurn = inTurn;
  }

  /** Whom `meet` finds, looking back at those added so far. */
  ask(meet: Meet): () => Met | null {
    const count = this.#met.length;
    let met: Met | null | undefined;
    return () => {
      if (met === undefined) met = this.#inTurn(() => meet({ last: (fits) => this.#last(count, fits) }));
      return met;
    };
  }

  add(meet: Meet): () => Met | null {
    const met = this.ask(meet);
    this.#met.push(met);
    return met;
  }

  meetAll(): void {
    for (const met of this.#met) met();
  }

  #last(count: number, fits: (met: Met) => boolean): Met | null {
    const own = this.#find(count, fits);
    if (own) return own;
    let book = this.#before();
    for (let back = 1; book && back <= MEMORY; back += 1, book = book.#before()) {
      const found = book.#find(book.#met.length, fits);
      if (found) return found.person ? book.#withRival(found) : found;
    }
    return null;
  }

  #find(count: number, fits: (met: Met) => boolean): Met | null {
    for (let at = count - 1; at >= 0; at -= 1) {
      const met = this.#met[at]?.() ?? null;
      if (met && fits(met)) return met;
    }
    return null;
  }

  /** Somebody of a sentence before, with another person who spoke in it, if one did. */
  #withRival(met: Met): Met {
    const rival = this.#find(this.#met.length, (one) => one.person && one.source.name !== met.source.name);
    return rival ? { ...met, rival: rival.source.name } : met;
  }
}
