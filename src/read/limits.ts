/** Caps on a page, checked before any tree is built. Real news pages stay far below: under 3 MB, 60 levels, 20,000 elements. */
export interface PageLimits {
  readonly bytes: number;
  /** Elements inside one another. */
  readonly depth: number;
  /** Elements in all. */
  readonly elements: number;
  /** Pieces of text between tags and entities. */
  readonly texts: number;
  /** Attributes on one element. */
  readonly attributes: number;
}

export const pageLimits: PageLimits = {
  bytes: 8 * 1024 * 1024,
  // Deeper trees overflow the stack of recursive serialisers.
  depth: 400,
  elements: 30_000,
  texts: 100_000,
  attributes: 500,
};
