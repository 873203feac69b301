import { carry, uncheck } from "./antecedent.ts";
import { type Context, type Decided, type Decision, figureKey } from "./rule.ts";

/** Smaller numbers are too common to be known again by their value alone. */
const SMALLEST = 10;

/**
 * A headline leaves out what its story says, and the other way round: "Papers have 542, the ministry 407" counts what
 * the story counts with these very figures. A number that no rule decided takes the kind of the same value in the other
 * field, if that value has one kind there.
 */
export function echoed({ view, slot }: Context, all: readonly Decided[]): Decision | null {
  const { quantity } = slot.mention;
  if (slot.phrase.head !== "none" && slot.phrase.head !== "person") return null;
  if ((quantity.low ?? quantity.high ?? 0) < SMALLEST) return null;
  const key = figureKey(quantity);
  const same = all.filter(
    (one) => one.view.sentence.in !== view.sentence.in && figureKey(one.slot.mention.quantity) === key,
  );
  const [found] = same;
  if (!found || same.some(({ decision }) => decision.kind !== found.decision.kind)) return null;
  return carry(uncheck(found), "echoed", 0.5);
}
