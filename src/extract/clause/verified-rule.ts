import * as grammar from "../languages/en/grammar.ts";
import type { CueHit } from "./cue-index.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import type { Context, Decision } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView, type Slot } from "./view.ts";
import { voiceOf } from "./voice.ts";

const officials =
  /^(?:officials?|police|ministry|ministries|authorities|government|minister|army|military|state|president|spokes\w+|hospitals?|governor|mayor|sheriff|coroner|department|house|kremlin|u\.s\.|us|agency|company|prosecutors?)$/;

/**
 * Turns a decided number into a verified one where the sentence says that somebody checked it.
 * An official who "confirms" a toll only announces it; a group that confirms names has checked them.
 */
export function verify(
  context: Context,
  decision: Decision | null,
  fallback: () => Decision | null,
): Decision | null {
  const hit = checkingVerb(context);
  if (!hit || (context.whole && decision)) return decision;
  const { head, headWord, partitive } = context.slot.phrase;
  const basis = decision ?? fallback();
  // "300 confirmed cases" of an illness have no earlier claim to check.
  if (head === "case" && !basis && !/^(?:names?|identities)$/.test(headWord ?? "")) return null;
  if (hit.role === "weak" && !isCheck(context, hit)) return decision;
  if (head === "unknown" && !decision) return null;
  const of = decision?.kind ?? basis?.of ?? basis?.kind ?? null;
  if (!of && head !== "case" && partitive === null && head !== "none") return null;
  return {
    kind: "verified",
    of: of ?? "detained",
    rule: "verified.check",
    confidence: 0.85,
    words: [hit],
    ...(basis ? { basis } : {}),
  };
}

function checkingVerb(context: Context): CueHit | null {
  const { view, slot, after } = context;
  if (after && typeof after === "object" && after.hit.kind === "verified" && !after.list) {
    return after.hit.role === "weak" && after.shape === "bare" ? null : after.hit;
  }
  const { premodifier, head } = slot.phrase;
  // "145 confirmed names", "56 verified cases", "40 documented releases"; not "300 confirmed cases" of an illness
  const named = /^(?:names?|identities)$/.test(slot.phrase.headWord ?? "");
  const counted = head === "case" || head === "event";
  if (premodifier?.kind === "verified" && counted && (named || premodifier.role !== "weak"))
    return premodifier;
  const cases =
    head === "case" && lowerAt(view, slot.phrase.from - 1) === "in" ? checkedLater(view, slot) : null;
  if (cases) return cases;
  if (partitiveWhich(context)) return checkedLater(view, slot);
  let reach = Math.max(0, slot.phrase.from - 8);
  for (let at = slot.phrase.from - 1; at >= reach; at -= 1) {
    const hit = (view.cuesTo[at] ?? []).find(({ kind, forms }) => kind === "verified" && forms.length > 0);
    if (hit) return voiceOf(view, hit) === "passive" ? null : hit;
    const joined = joinedFigure(view, at, slot);
    if (joined) {
      at = joined.from;
      reach = Math.max(0, joined.from - 8);
    } else if (!bridges(view, at)) return null;
  }
  return null;
}

/** "14 of which it has checked": somebody checks the part. */
const partitiveWhich = ({ view, slot }: Context): boolean =>
  slot.phrase.partitive === "pronoun" &&
  [1, 2, 3].some((step) => /^(?:which|whom)$/.test(lowerAt(view, slot.to + step))) &&
  !view.tokens.slice(slot.to + 1, slot.to + 12).some(({ lower }) => grammar.beForms.has(lower));

/** "verified the killing of 2,514 civilians and the injury of 12": the figure in front of "and", when its verb is this one's as well. */
function joinedFigure(view: SentenceView, at: number, { phrase }: CountedSlot): Slot | null {
  if (lowerAt(view, at) !== "and" || phrase.partitive !== null) return null;
  const between = view.cuesTo.slice(at + 1, phrase.from).flat();
  if (!between.some(({ role }) => role === "nominal")) return null;
  const figure = view.slots.findLast(({ to }) => to < at);
  return figure && readNounPhrase(view, figure).to >= at - 1 ? figure : null;
}

/** "In 30 cases the group has confirmed the name": the verb follows its subject. */
function checkedLater(view: SentenceView, slot: CountedSlot): CueHit | null {
  const end = slot.phrase.to;
  for (let at = end + 1; at <= end + 10; at += 1) {
    if (/^[;.]$/.test(lowerAt(view, at)) || view.slotAt.has(at)) return null;
    const hit = (view.cuesFrom[at] ?? []).find(({ kind, forms }) => kind === "verified" && forms.length > 0);
    if (hit) return voiceOf(view, hit) === "passive" ? null : hit;
  }
  return null;
}

/** Words that may stand between the verb and the number: "verified the deaths of", "documented injuries in". */
function bridges(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  if (
    grammar.determiners.has(word) ||
    /^(?:of|in|only|so|far|identities|names|cases|presence|whereabouts|fates?|circumstances|details|existence|by|autopsy|autopsies|dna|telephone|phone|fingerprints?|about|with|at|least)$/.test(
      word,
    )
  )
    return true;
  return (view.cuesTo[at] ?? []).some(({ role }) => role === "nominal" || role === "event");
}

function isCheck({ view, slot }: Context, hit: CueHit): boolean {
  const { head, partitive } = slot.phrase;
  if (lowerAt(view, hit.from - 1) === "independently") return true;
  // "matched 22 of the names to its own files"
  if (lowerAt(view, hit.from).startsWith("match"))
    return view.tokens
      .slice(slot.to + 1, slot.to + 8)
      .some(({ lower }) => /^(?:to|against|with)$/.test(lower));
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 14); at -= 1) {
    if (officials.test(lowerAt(view, at).replace(/['’]s?$/, ""))) return false;
    if (/^[;.]$/.test(lowerAt(view, at))) break;
  }
  return (
    head === "case" ||
    head === "event" ||
    head === "none" ||
    partitive !== null ||
    lowerAt(view, slot.phrase.from - 2) === "identities"
  );
}
