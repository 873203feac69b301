import { carry, uncheck } from "./antecedent.ts";
import { type Context, type Decided, type Decision, figureKey } from "./rule.ts";

/** Smaller numbers are too common to be known again by their value alone. */
const SMALLEST = 10;

/**
 * A headline leaves out what its story says, and the other way round: "Papers have 542, the ministry 407" counts what
 * the story counts with these very figures. A number that no rule decided takes the kind of the same value in the other
 * field, if that value has one kind there.
 */
export function echoed(
  { view, slot }: Context,
  byFigure: ReadonlyMap<string, readonly Decided[]>,
): Decision | null {
  const { quantity } = slot.mention;
  if (slot.phrase.head !== "none" && slot.phrase.head !== "person") return null;
  if ((quantity.low ?? quantity.high ?? 0) < SMALLEST) return null;
  const same = byFigure.get(figureKey(quantity)) ?? [];
  const field = view.sentence.in;
  const found = same.find((one) => one.view.sentence.in !== field);
  const differs = (one: Decided) =>
    one.view.sentence.in !== field && one.decision.kind !== found?.decision.kind;
  return !found || same.some(differs) ? null : carry(uncheck(found), "echoed", 0.5);
}

/** For each figure one claim of each kind in title and text, so that a look takes no longer in a long article. */
export function kindsByFigure(all: readonly Decided[]): Map<string, Decided[]> {
  const byFigure = new Map<string, Decided[]>();
  for (const one of all) {
    const key = figureKey(one.slot.mention.quantity);
    const known = byFigure.get(key) ?? [];
    const again = known.some(
      ({ view, decision }) =>
        view.sentence.in === one.view.sentence.in && decision.kind === one.decision.kind,
    );
    if (!again) byFigure.set(key, [...known, one]);
  }
  return byFigure;
}
