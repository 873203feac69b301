import type { WordClasses } from "../../../text/neighbours.ts";

/** What a number must look like for a row to hold; what is left out is open. */
export interface NumberShape {
  /** Written in digits (true) or in words (false). */
  readonly numeral?: boolean;
  /** One token: no "1.2 million", no range. */
  readonly single?: boolean;
  /** Bounds of its value, inclusive; of a range, of its lower end. */
  readonly min?: number;
  readonly max?: number;
  /** Bounds of the count of its digits, written without separators. */
  readonly digits?: readonly [number, number];
  /** false: 2.5; true: a whole number. */
  readonly whole?: boolean;
  /** Two numbers with a dash or "to" between them that rise or fall. */
  readonly pair?: "rising" | "falling";
  /** Begins with a zero: "007". */
  readonly padded?: boolean;
  /** With a hedge before or behind it. */
  readonly hedged?: boolean;
  /** Written with a capital. */
  readonly capital?: boolean;
}

/**
 * Why some numbers count nobody: the rule's id, the reason in plain words, and the neighbours by which they are known
 * (patterns of text/neighbours.ts).
 */
export interface RefusalRow {
  readonly rule: string;
  readonly message: string;
  readonly shape?: NumberShape;
  readonly patterns: readonly string[];
  /**
   * A number joined to such a one by "and", "or", "to" or a comma, and without a noun of its own, is of the same sort:
   * "after" it ("articles 140 and 141"), "before" it ("5 or 6 percent") or both.
   */
  readonly joined?: "after" | "before" | "both";
}

/** The rows of one sort of number, and the classes of words that their patterns name. */
export interface RefusalTopic {
  readonly classes?: WordClasses;
  readonly rows: readonly RefusalRow[];
}

/** Space-separated words as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A unit behind a number, with a space or a hyphen, or with one of the words that go before units. */
export const withUnit = (unit: string): string[] => [
  `_ ${unit}`,
  `_ <dash> ${unit}`,
  `_ <unitWord> ${unit}`,
  `_ <dash> <unitWord> ${unit}`,
  `_ and a half ${unit}`,
];
