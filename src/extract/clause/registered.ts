import type { ClaimKind } from "../../domain/claim.ts";
import { listNouns } from "../languages/en/figures.ts";
import { onList } from "./figure-rules.ts";
import type { Decided, Rule } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";

/**
 * "We have 521 names", "had 806 people on its register": whoever counts in this story keeps a list of those whom the
 * story is about. A list of people set free or held is one of people held; it says so only where no nearer word does.
 */
export const registered: Rule = ({ view, slot, earlier }) => {
  const { from, to, headWord, definite, partitive } = slot.phrase;
  if (definite || partitive) return null;
  const keeper = byName(view, slot) ? lowerAt(view, from - 1) : null;
  const counted = headWord === null || /^(?:people|persons|men|women)$/.test(headWord);
  if (!keeper && !(counted && onList(view, slot))) return null;
  const kind = storyOf(earlier);
  // "I have 24 names": of a disaster they may as well be the missing ones.
  if (!kind || (kind === "deaths" && /^ha/.test(keeper ?? ""))) return null;
  const at = keeper ? from - 1 : to + 1;
  const rule = `${kind}.${keeper ? "names" : "register"}`;
  return { kind, of: null, rule, confidence: 0.45, words: [{ from: at, to: at }] };
};

/** "have 521 names", "gathered 30 names on its list"; not "had 81 names on its manifest". */
function byName(view: SentenceView, { phrase: { from, to, headWord } }: CountedSlot): boolean {
  if (!/^names?$/.test(headWord ?? "") || !keeping.test(lowerAt(view, from - 1))) return false;
  if (!/^(?:on|in)$/.test(lowerAt(view, to + 1))) return true;
  return [2, 3, 4, 5].some((step) => listNouns.has(lowerAt(view, to + step)));
}

const keeping =
  /^(?:have|has|had|hold|holds|held|gathered|collected|compiled|recorded|registered|documented|logged|noted)$/;

/** What the figures so far are about, custody or death, where they leave no doubt. */
function storyOf(earlier: readonly Decided[]): ClaimKind | null {
  const kinds = earlier.map(({ decision }) => decision.of ?? decision.kind);
  const custody = kinds.filter((kind) => kind === "released" || kind === "detained").length;
  const deaths = kinds.filter((kind) => kind === "deaths").length;
  if (custody >= 2 && custody > 2 * deaths) return "detained";
  return deaths >= 2 && deaths > 2 * custody ? "deaths" : null;
}
