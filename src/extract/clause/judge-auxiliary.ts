import * as grammar from "../languages/en/grammar.ts";
import type { CueHit } from "./cue-index.ts";
import type { Scan, Verdict } from "./scan.ts";
import { lowerAt, type SentenceView } from "./view.ts";

/** What an auxiliary at token `at` leads to: null where the search goes on behind it. */
export function judgeAuxiliary(view: SentenceView, scan: Scan, at: number, end: number): Verdict {
  if (grammar.beForms.has(lowerAt(view, at)) && lowerAt(view, at + 1) === "among") {
    return membership(view, scan, at + 2, end);
  }
  const pair = pairedParticiple(view, at + 1);
  if (!pair || scan.otherPeople) return otherPredicate(view, at + 1) && !scan.relative ? "other" : null;
  const shape = scan.relative ? "relative" : "passive";
  return { hit: pair, shape, main: !scan.relative, distance: at - end, list: scan.list };
}

/** "two porters were among the 30 people killed". */
function membership(view: SentenceView, scan: Scan, from: number, end: number): Verdict {
  for (let at = from; at < from + 9; at += 1) {
    const hit = (view.cuesFrom[at] ?? []).find(
      ({ role, forms }) =>
        role === "state" ||
        role === "person" ||
        // "among the fatalities"
        (role === "event" && /^(?:the|those|these)$/.test(lowerAt(view, at - 1))) ||
        // "among those held"
        (forms.includes("participle") &&
          (role !== "weak" || /^(?:those|people)$/.test(lowerAt(view, at - 1)))),
    );
    if (hit) return { hit, shape: "state", main: true, distance: Math.min(2, from - end), list: scan.list };
    if (/^[,;]$/.test(lowerAt(view, at))) break;
  }
  return scan.relative ? null : "other";
}

/** "were stabbed and killed": a verb that is no cue stands before the one that is. */
function pairedParticiple(view: SentenceView, from: number): CueHit | null {
  const at = grammar.beForms.has(lowerAt(view, from)) ? from + 1 : from;
  if ((view.cuesFrom[at] ?? []).length > 0 || !/ed$/.test(lowerAt(view, at))) return null;
  if (!/^(?:and|or)$/.test(lowerAt(view, at + 1))) return null;
  const verbs = (view.cuesFrom[at + 2] ?? []).filter(({ role }) => role === "transitive");
  return verbs.find(({ forms }) => forms.includes("participle")) ?? null;
}

/** "700 people have been vaccinated and": a predicate that is no cue ends the search. */
function otherPredicate(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const word = lowerAt(view, at);
    // "were found alive, five died"
    if (
      /^(?:found|located|pulled)$/.test(word) &&
      [1, 2].some((step) => unhurt.test(lowerAt(view, at + step)))
    )
      return true;
    if ((view.cuesFrom[at] ?? []).length > 0) return false;
    if (
      grammar.beForms.has(word) ||
      grammar.haveForms.has(word) ||
      grammar.adverbs.has(word) ||
      grammar.negations.has(word)
    )
      continue;
    if (grammar.linking.has(word)) return false;
    // "were placed under house arrest"
    if (stateWithin(view, at + 1)) return false;
    return view.tokens[at]?.type === "word" && /(?:ed|en|ing)$/.test(word) && word.length > 4;
  }
  return false;
}

const unhurt = /^(?:alive|safe|unharmed|unhurt)$/;

/** A state in the next three words, before any mark or number. */
function stateWithin(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    if (view.tokens[at]?.type === "mark" || view.slotAt.has(at)) return false;
    if ((view.cuesFrom[at] ?? []).some(({ role }) => role === "state")) return true;
  }
  return false;
}
