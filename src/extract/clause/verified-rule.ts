import * as grammar from "../languages/en/grammar.ts";
import type { CueHit } from "./cue-index.ts";
import type { Context, Decision } from "./rule.ts";
import { lowerAt, type SentenceView } from "./view.ts";
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

function checkingVerb({ view, slot, after }: Context): CueHit | null {
  const { premodifier, head } = slot.phrase;
  // "56 verified cases"; "56 confirmed cases" may be anything.
  if (
    premodifier?.kind === "verified" &&
    premodifier.role !== "weak" &&
    (head === "case" || head === "event")
  )
    return premodifier;
  if (after && typeof after === "object" && after.hit.kind === "verified" && !after.list) {
    return after.hit.role === "weak" && after.shape === "bare" ? null : after.hit;
  }
  for (let at = slot.phrase.from - 1; at >= Math.max(0, slot.phrase.from - 8); at -= 1) {
    const hit = (view.cuesTo[at] ?? []).find(({ kind, forms }) => kind === "verified" && forms.length > 0);
    if (hit) return voiceOf(view, hit) === "passive" ? null : hit;
    if (!bridges(view, at)) return null;
  }
  return null;
}

/** Words that may stand between the verb and the number: "verified the deaths of", "documented injuries in". */
function bridges(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  if (
    grammar.determiners.has(word) ||
    /^(?:of|in|only|so|far|identities|names|cases|about|with|at|least)$/.test(word)
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
    if (officials.test(lowerAt(view, at))) return false;
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
