import type { QuantityMention } from "../steps.ts";
import { openerBefore } from "./part-rules.ts";
import { type Links, ofNamed, ofNoun, ofPronoun, type PartLink, partitiveOf } from "./part-wholes.ts";
import { type Decided, valueKey } from "./rule.ts";
import { lowerAt } from "./view.ts";

/** So many counts back a part may look: keeps the work linear in the text. */
const MEMORY = 12;

/**
 * The counts that are parts of others, by their mentions: "70 of them" -> the 116, "5 of the 12 hostages", "including 4
 * women", "of whom 34". A part is never greater than its whole.
 */
export function partLinks(all: readonly Decided[]): Map<QuantityMention, PartLink> {
  const links = new Map<QuantityMention, PartLink>();
  const byMention = new Map(all.map((one) => [one.slot.mention, one]));
  const known = new Map<string, Decided>();
  for (const [index, one] of all.entries()) {
    const before = all.slice(Math.max(0, index - MEMORY), index);
    const link =
      ofBase(one, byMention, known) ??
      ofPronoun(one, before, links) ??
      ofOpener(one, byMention) ??
      ofSibling(one, all[index - 1], links) ??
      ofCarried(one, byMention, links) ??
      ofNoun(one, before) ??
      ofNamed(one, before, links);
    if (link && link.whole !== one && fits(one, link.whole)) links.set(one.slot.mention, link);
    known.set(valueKey(one.slot.mention.quantity), one);
  }
  return links;
}

/** A part is smaller than its whole, as far as their bounds tell. */
function fits(part: Decided, whole: Decided): boolean {
  const { low, high } = part.slot.mention.quantity;
  const { high: most, low: least, qualifier } = whole.slot.mention.quantity;
  if (qualifier === "vague") return true;
  if (valueKey(part.slot.mention.quantity) === valueKey(whole.slot.mention.quantity)) return false;
  const limit = most ?? (qualifier === "more_than" || qualifier === "at_least" ? null : least);
  return limit === null || (low ?? high ?? 0) <= limit;
}

type Mentions = ReadonlyMap<QuantityMention, Decided>;

/** "5 of the 12", where the 12 is a claim of its own or a value met before. */
function ofBase(
  { slot }: Decided,
  byMention: Mentions,
  known: ReadonlyMap<string, Decided>,
): PartLink | null {
  const { base, subject } = slot.phrase;
  if (!base) return null;
  const whole = byMention.get(base.mention) ?? known.get(valueKey(base.mention.quantity));
  return whole ? { whole, rule: "part.base", words: subject } : null;
}

/** "60 passengers, including 5 children", "among them two nurses". */
function ofOpener({ slot, view, decision }: Decided, byMention: Mentions): PartLink | null {
  const at = openerBefore({ view, slot });
  const owner = at < 0 ? undefined : view.slots.findLast((one) => one.to < at);
  const whole = owner && byMention.get(owner.mention);
  const same = whole?.decision.kind === decision.kind || lowerAt(view, at) !== "among";
  return whole && same ? { whole, rule: "part.included", words: { from: at, to: at } } : null;
}

/** "including 4 women and 3 men": another member of the same list. */
function ofSibling(
  { slot, view, decision }: Decided,
  last: Decided | undefined,
  links: Links,
): PartLink | null {
  const link = last?.view === view ? links.get(last.slot.mention) : undefined;
  if (!last || link?.rule !== "part.included" || !decision.rule.endsWith(".list")) return null;
  const gap = view.tokens.slice(last.slot.phrase.to + 1, slot.phrase.from).map(({ lower }) => lower);
  return /^(?:,|and|&)$/.test(gap.join(" ")) ? { ...link, rule: "part.sibling" } : null;
}

/** "Twelve were women" after "released 50"; a second such one is a part of the same whole. */
function ofCarried(one: Decided, byMention: Mentions, links: Links): PartLink | null {
  const { decision, view } = one;
  const from = decision.carried && byMention.get(decision.carried.slot.mention);
  if (!from || !/[.](?:part|ellipsis)$/.test(decision.rule) || partitiveOf(one)) return null;
  const outer = links.get(from.slot.mention);
  const whole = outer && from.view === view ? outer.whole : from;
  return { whole, rule: "part.carried", words: decision.words?.[0] ?? null };
}
