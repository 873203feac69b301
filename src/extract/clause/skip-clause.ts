import * as grammar from "../languages/en/grammar.ts";
import type { Scan } from "./scan.ts";
import { lowerAt, type SentenceView } from "./view.ts";

/** Tokens that an inner clause may take up. */
const REACH = 14;
const inner = /^(?:when|after|while|as|because|before|where)$/;
const said = /^(?:said|that|says|if|he|she|it|they|we|i|you)$/;

/**
 * "two men who were trapped [when the shaft collapsed] had died": steps over a clause within what describes the people,
 * to the verb that is said of them; false where none follows.
 */
export function skipInnerClause(view: SentenceView, scan: Scan, at: number): boolean {
  if ((!scan.relative && !scan.first) || scan.otherPeople || !inner.test(lowerAt(view, at))) return false;
  let verb = false;
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const word = lowerAt(view, next);
    if (view.tokens[next]?.type === "mark" || said.test(word) || view.slotAt.has(next)) return false;
    if (grammar.beForms.has(word) || grammar.haveForms.has(word)) {
      if (!verb) return false;
      scan.position = next;
      scan.relative = false;
      scan.inPhrase = true;
      return true;
    }
    verb ||= next > at + 1 && isPast(view, next);
  }
  return false;
}

const isPast = (view: SentenceView, at: number): boolean =>
  /[a-z]{2}ed$/.test(lowerAt(view, at)) ||
  /^(?:hit|struck|fell|broke|sank|blew|gave|went|came|took|burst|slid|caught|overran|crashed)$/.test(
    lowerAt(view, at),
  ) ||
  (view.cuesFrom[at] ?? []).some(({ forms }) => forms.includes("past"));
