import { gappedGiver } from "../gapped-giver.ts";
import { cueVerbs } from "../languages/en/attribution-cues.ts";
import { givesFigure, listNouns } from "../languages/en/figures.ts";
import * as grammar from "../languages/en/grammar.ts";
import { carry, lastInSentence, uncheck } from "./antecedent.ts";
import type { CueHit } from "./cue-index.ts";
import { type Context, type Decided, decideBy, type Rule } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";

/** So many sentences back a figure without a noun may find what it counts. */
const REACH = 3;
/** A giver and his verb stand no more tokens before his figure. */
const CLAUSE = 30;

/**
 * "The ministry says 622", "insists on 655", "The figure is one", "a lower figure, 41", "has 806 on its list": a number
 * that stands alone where a figure is given counts what the number before it counted, if that was a claim.
 */
export const figure: Rule = (context) => {
  const { view, slot, after, afterClaim } = context;
  const { head, partitive } = slot.phrase;
  if (partitive || typeof after === "string" || (!afterClaim && !namesFigure(view, slot))) return null;
  const given =
    onList(view, slot) ||
    (head === "case" && isKnownCase(view, slot)) ||
    (head === "none" && standsAlone(view, slot) && isGiven(view, slot)) ||
    (head === "none" && (isClaimed(view, slot) || isSaid(view, slot)));
  const found = given ? talkedOf(context) : null;
  const { from } = slot.phrase;
  return found && carry(found, "figure", 0.55, ...(from > 0 ? [{ from: from - 1, to: from - 1 }] : []));
};

/** "Lawyers count 834 arrests, the ministry 310": the second giver's figure, whose verb and noun are left out. */
export const contrasted: Rule = (context) => {
  const { view, slot } = context;
  const { head, partitive, from } = slot.phrase;
  const last = lastInSentence(context);
  if (!last || head !== "none" || partitive || !standsAlone(view, slot)) return null;
  const giver = gappedGiver(view.tokens, from);
  if (!giver || giver.from <= last.slot.phrase.to) return null;
  const first = last.slot.phrase.from;
  const given = view.tokens
    .slice(Math.max(0, first - CLAUSE), first)
    .some(({ lower }) => cueVerbs.has(lower) || grammar.haveForms.has(lower));
  return given ? carry(uncheck(last), "contrasted", 0.6, giver) : null;
};

/**
 * "Asked how many had been freed, he said 85", "Nobody knows how many died; estimates range from 30 to 80": the number
 * answers what was asked in front of it.
 */
export const answered: Rule = ({ view, slot }) => {
  const { head, partitive, from } = slot.phrase;
  if (head !== "none" || partitive || !standsAlone(view, slot)) return null;
  const opens = /^[“"]$/.test(lowerAt(view, from - 1));
  const hit = opens || isGiven(view, slot) ? askedFor(view, from) : null;
  return hit && decideBy(hit, "answered", 0.5);
};

/** What is said of those whose number is asked for: "how many had been freed". */
function askedFor(view: SentenceView, limit: number): CueHit | null {
  for (let at = limit - 1; at > 0; at -= 1) {
    if (lowerAt(view, at) !== "many" || lowerAt(view, at - 1) !== "how") continue;
    for (let cue = at + 1; cue <= at + 7 && cue < limit; cue += 1) {
      const hit = (view.cuesFrom[cue] ?? []).find(
        ({ role, kind }) => kind !== "verified" && role !== "weak" && role !== "nominal",
      );
      if (hit) return hit;
    }
    return null;
  }
  return null;
}

/** No noun follows: the clause or the phrase ends right behind the number. */
function standsAlone(view: SentenceView, { phrase }: CountedSlot): boolean {
  const next = view.tokens[phrase.to + 1];
  return !next || next.type === "mark" || grammar.prepositions.has(next.lower) || closing.has(next.lower);
}

const closing = new Set("and but or while so until when since as that which whom a the this last".split(" "));

/** "806 on its list", "1,200 people in their files". */
export function onList(view: SentenceView, { phrase }: CountedSlot): boolean {
  if (phrase.head !== "none" && phrase.head !== "case" && phrase.head !== "person") return false;
  const owned = grammar.possessives.has(lowerAt(view, phrase.to + 2));
  return (
    /^(?:on|in)$/.test(lowerAt(view, phrase.to + 1)) &&
    owned &&
    [3, 4, 5].some((step) => listNouns.has(lowerAt(view, phrase.to + step)))
  );
}

/** "521 names", "the other 372 cases": people as an earlier sentence counted them. */
function isKnownCase(view: SentenceView, { phrase }: CountedSlot): boolean {
  if (/^(?:names?|identities)$/.test(phrase.headWord ?? "")) return true;
  return phrase.definite || /^(?:other|remaining|these|those)$/.test(lowerAt(view, phrase.from));
}

const isGiven = (view: SentenceView, { phrase }: CountedSlot): boolean => {
  const before = view.tokens
    .slice(Math.max(0, phrase.from - 8), phrase.from)
    .filter(({ text }) => !/^["“”‘’]$/.test(text))
    .map(({ lower }) => lower)
    .join(" ");
  return givesFigure.some((pattern) => pattern.test(before));
};

/** "raised the figure to 46", "gave a higher count: 27": a figure by name needs no figure right before it. */
const namesFigure = (view: SentenceView, { phrase }: CountedSlot): boolean =>
  phrase.head === "none" &&
  /^(?:to|at|is|was|as|:|,)$/.test(lowerAt(view, phrase.from - 1)) &&
  [2, 3].some((step) => /^(?:figure|toll|tally|count)$/.test(lowerAt(view, phrase.from - step)));

/** "the 116 that the government claims": whoever gives the figure follows it. */
function isClaimed(view: SentenceView, { phrase }: CountedSlot): boolean {
  if (!/^(?:that|which)$/.test(lowerAt(view, phrase.to + 1))) return false;
  const next = view.tokens.slice(phrase.to + 2, phrase.to + 9);
  const verb = next.findIndex(({ lower }) => claiming.test(lower));
  return verb > 0 && !next.slice(0, verb).some(({ type }) => type === "mark");
}

/** "12 were freed, says the ministry; 15, say the rebels". */
const isSaid = (view: SentenceView, { phrase }: CountedSlot): boolean =>
  /^(?:|;|and|but|while|—|–)$/.test(lowerAt(view, phrase.from - 1)) &&
  lowerAt(view, phrase.to + 1) === "," &&
  /^(?:say|said|says)$/.test(lowerAt(view, phrase.to + 2));

const claiming = /^(?:claim|say|said|give|gave|report|cite|announce|put|list|count|estimate)(?:s|ed|d)?$/;

/** The last claim of the article, a few sentences back at most. */
function talkedOf({ view, earlier }: Context): Decided | null {
  const { sentence } = view;
  const nearest = earlier.findLast(({ whole }) => !whole) ?? earlier.at(-1);
  // "407 deaths, with 18,500 injured. Others say 650": what the sentence was about, not what it added.
  const added = nearest && lowerAt(nearest.view, nearest.slot.phrase.from - 1) === "with";
  const last = (added && earlier.find((one) => one.view === nearest.view)) || nearest;
  const other = last?.view.sentence;
  return last && other?.in === sentence.in && sentence.index - other.index <= REACH ? uncheck(last) : null;
}
