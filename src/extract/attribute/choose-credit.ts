import type { Credit } from "./credit.ts";

/** Who a figure is credited to, and who passes it on. `speaker` null: the article's own voice. */
export interface Choice {
  readonly credit: Credit;
  /** The outer credit, when a figure reaches us through two mouths. */
  readonly outer: Credit | null;
}

/**
 * The credit of the figure at token `at`. The innermost opening cue wins ("the paper says that the office said"); a
 * closing cue passes it on. Where the closing one hangs on the nearest figure ("…, according to the bureau") and this
 * is that figure, it wins. `numbers` are the tokens of the figures of the sentence.
 */
export function chooseCredit(
  credits: readonly Credit[],
  at: number,
  numbers: readonly number[],
): Choice | null {
  const covering = credits.filter(
    ({ scope, speaker }) => scope.from <= at && at <= scope.to && !(speaker.from <= at && at <= speaker.to),
  );
  const opening = covering.filter(({ cue }) => cue.to < at);
  const closing = covering.find(({ cue }) => cue.from > at) ?? null;
  const inner = opening.findLast(({ leads }) => leads) ?? opening.at(-1) ?? null;
  if (!inner) return closing && { credit: closing, outer: null };
  if (closing) {
    const nearest = numbers.filter((number) => number < closing.cue.from).at(-1) === at;
    const between = numbers.some((number) => number < at && number > inner.cue.to);
    if (!closing.clause && nearest && between) return { credit: closing, outer: null };
    if (inner.clause) return { credit: inner, outer: closing };
    return { credit: closing.clause || nearest ? closing : inner, outer: null };
  }
  const outer = opening.findLast((one) => one !== inner && one.cue.to < inner.speaker.from) ?? null;
  return { credit: inner, outer };
}
