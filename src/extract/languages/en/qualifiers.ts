import type { Qualifier } from "../../../domain/quantity.ts";

/** A hedge: its words, lower case, and what it makes of the number. */
export interface HedgeWords {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

const hedges = (qualifier: Qualifier, phrases: string): HedgeWords[] =>
  phrases.split(",").map((phrase) => ({ words: phrase.trim().split(" "), qualifier }));

/** Before the number; the longest match wins. */
export const hedgesBefore: readonly HedgeWords[] = [
  ...hedges(
    "about",
    "about, around, some, roughly, nearly, almost, approximately, approx, approx ., close to, closer to, an estimated, " +
      "estimated, an approximate, near, nearing, approaching, approached, approaches, circa, c ., ca ., in the region of, " +
      "in the order of, on the order of, in the neighborhood of, in the neighbourhood of, virtually, practically, " +
      "something like, or so, a reported, ≈, est ., a total of about, perhaps, maybe, nearly an estimated",
  ),
  ...hedges(
    "at_least",
    "at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, at the very least, " +
      "at a minimum, at the least, ≥",
  ),
  ...hedges(
    "more_than",
    "more than, over, upwards of, upward of, in excess of, above, exceeding, exceeds, exceeded, exceed, greater than, " +
      "beyond, past, surpassed, surpasses, surpassing, surpass, topped, tops, topping, top, passed, passes, pass, passing, well over, " +
      "well above, just over, slightly more than, slightly over, way more than, a little more than, a little over, " +
      "far more than, much more than, many more than, north of, >",
  ),
  ...hedges(
    "at_most",
    "up to, as many as, at most, no more than, not more than, a maximum of, maximum of, at the most, as much as, ≤",
  ),
  ...hedges(
    "less_than",
    "fewer than, less than, under, below, just under, well under, slightly less than, slightly fewer than, " +
      "slightly under, a little less than, shy of, just shy of, short of, <",
  ),
];

/** After the number: "100 or more", "800-plus". */
export const hedgesAfter: readonly HedgeWords[] = [
  ...hedges("about", "give or take"),
  ...hedges("at_least", "or more, at least, at a minimum, minimum, and counting"),
  ...hedges("about", "or so, or thereabouts, approximately, give or take, - odd, odd"),
  ...hedges("more_than", "- plus, plus, +, and more, - some"),
  ...hedges("at_most", "or fewer, or less, at most, at the most, maximum"),
];

/** Stand between hedge and number, or before a hedge, and hedge nothing: "only 56", "at least another 50". */
export const neutral: ReadonlySet<string> = new Set(["only", "just", "exactly", "precisely", "another"]);
