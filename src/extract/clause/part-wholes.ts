import type { QuantityMention } from "../steps.ts";
import { antecedentOf } from "./antecedent.ts";
import { partitiveBefore } from "./part-rules.ts";
import type { Decided } from "./rule.ts";
import { lowerAt, type TokenRange } from "./view.ts";

/** Whose part a count is, by which rule and words of its own sentence. */
export interface PartLink {
  readonly whole: Decided;
  readonly rule: `part.${"base" | "pronoun" | "included" | "sibling" | "carried" | "noun" | "named"}`;
  readonly words: TokenRange | null;
}

/** The parts found so far, by their mentions. */
export type Links = ReadonlyMap<QuantityMention, PartLink>;

/** "Eight of the dead" finds how many they are no more sentences back than this. */
const REACH = 6;

/**
 * "70 of them", "of whom 34": of what was counted last, unless that is a part by the same words ("70 of them men and 46
 * of them women"). "30 of those arrested" names its whole.
 */
export function ofPronoun(one: Decided, before: readonly Decided[], links: Links): PartLink | null {
  const { view } = one;
  const words = partitiveOf(one);
  if (!words || uncountedBefore(one, before)) return null;
  const named = (view.cuesFrom[words.to + 1] ?? []).find(({ forms }) => forms.includes("participle"));
  if (named && /^(?:those|these)$/.test(lowerAt(view, words.to)))
    return lastOfKind(one, named.kind, before, links, words);
  const last = antecedentOf(before, view.sentence);
  if (!last) return null;
  const outer = last.view === view ? links.get(last.slot.mention) : undefined;
  const parallel = outer?.words && lowerAt(view, outer.words.to) === lowerAt(view, words.to);
  return { whole: parallel ? outer.whole : last, rule: "part.pronoun", words };
}

/** "of them", "of whom"; of "12 of those babies" the first two words. */
export function partitiveOf({ slot, view }: Decided): TokenRange | null {
  const { partitive, subject } = slot.phrase;
  if (partitive === "pronoun") return subject;
  const those = partitive === "noun" && subject && /^(?:those|these)$/.test(lowerAt(view, subject.from + 1));
  return those ? { from: subject.from, to: subject.from + 1 } : partitiveBefore(view, slot);
}

/** "reached 14 men, and two of them": the number right before counts people, but is no claim. */
function uncountedBefore({ slot, slots }: Decided, before: readonly Decided[]): boolean {
  const previous = slots.findLast(({ to }) => to < slot.from);
  const claimed = before.some(({ slot: { mention } }) => mention === previous?.mention);
  return previous !== undefined && !claimed && previous.phrase.head !== "thing";
}

/** "12 of the monks" after "116 monks": the same noun. */
export function ofNoun({ slot, view }: Decided, before: readonly Decided[]): PartLink | null {
  const { partitive, subject, headWord } = slot.phrase;
  const last = partitive === "noun" && headWord ? antecedentOf(before, view.sentence) : null;
  return last?.slot.phrase.headWord === headWord ? { whole: last, rule: "part.noun", words: subject } : null;
}

/** "Eight of the dead", "Of the people arrested, only 10". */
export function ofNamed(one: Decided, before: readonly Decided[], links: Links): PartLink | null {
  const { decision } = one;
  if (!decision.rule.endsWith(".part") || decision.carried) return null;
  return lastOfKind(one, decision.kind, before, links, decision.words?.[0] ?? null);
}

/** The last count of a kind that is no part itself. */
function lastOfKind(
  { view }: Decided,
  kind: string,
  before: readonly Decided[],
  links: Links,
  words: TokenRange | null,
): PartLink | null {
  const { sentence } = view;
  const whole = before.findLast(
    (one) =>
      one.decision.kind === kind &&
      one.view.sentence.in === sentence.in &&
      sentence.index - one.view.sentence.index <= REACH &&
      !links.has(one.slot.mention),
  );
  return whole ? { whole, rule: "part.named", words } : null;
}
