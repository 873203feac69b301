import { cueVerbs } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { months } from "../languages/en/time-words.ts";
import { judgeAuxiliary } from "./judge-auxiliary.ts";
import { judge } from "./judge-cue.ts";
import { coordinate, mark } from "./pass-mark.ts";
import type { PredicateAfter, Scan, Verdict } from "./scan.ts";
import { skipInnerClause } from "./skip-clause.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";

const reach = 28;

/** Finds the predicate of the noun phrase that ends at token `end`; "agent" where the people are the doers. */
export function predicateAfter(
  view: SentenceView,
  slot: CountedSlot,
  whole = false,
): PredicateAfter | "agent" | "other" | null {
  const end = slot.phrase.to;
  const scan: Scan = {
    position: end + 1,
    skipped: 0,
    relative: false,
    inPhrase: false,
    otherPeople: false,
    list: false,
    object: isObject(view, slot),
    first: null,
  };
  while (scan.position < view.tokens.length && scan.position <= end + reach) {
    const verdict = step(view, scan, end);
    if (verdict === "stop") return scan.first;
    if (verdict === "agent" || verdict === "other") return scan.first ?? verdict;
    if (verdict) {
      // "Of the 90 sailors seized, 12 escaped": what is said of the part is not said of the whole.
      if (whole) return verdict.main && verdict.distance > 0 ? null : verdict;
      // "225 people held over the unrest who were released": what came last.
      const later = verdict.shape === "relative" && verdict.hit.kind === "released";
      const freed = later && scan.first?.hit.kind === "detained";
      if (verdict.main || freed) return verdict;
      // "held as political prisoners": the same said twice.
      if (scan.first && verdict.hit.kind !== scan.first.hit.kind) return scan.first;
      if (scan.first) continue;
      // "12 people arrested in March were freed": the participle waits for a main verb.
      scan.first = verdict;
      scan.inPhrase = true;
      scan.relative = false;
    }
  }
  return scan.first;
}

/** "sent 300 rescuers, 40 people died": a verb that says nothing right in front. */
function isObject(view: SentenceView, { phrase }: CountedSlot): boolean {
  const word = lowerAt(view, phrase.from - 1);
  // "It is estimated that 300 students and teachers"
  if (lowerAt(view, phrase.from) === "that") return false;
  return (
    (grammar.otherVerbs.has(word) || /[^e]ed$|^(?:sent|met|fed|paid)$/.test(word)) && !cueVerbs.has(word)
  );
}

const isAdverb = (word: string) =>
  grammar.adverbs.has(word) || grammar.negations.has(word) || word.endsWith("ly");

/** "yet to be found", "not accounted for", "no longer in custody": the adverb is part of what is said. */
const opensPhrase = (view: SentenceView, at: number) =>
  (view.cuesFrom[at] ?? []).some(({ from, to }) => to > from);

function step(view: SentenceView, scan: Scan, end: number): Verdict {
  const at = scan.position;
  const token = view.tokens[at];
  if (!token) return "stop";
  const word = token.lower;
  scan.position += 1;
  if (token.type === "mark") return mark(view, scan, at);
  const slot = view.slotAt.get(at);
  if (slot) {
    if (scan.first) return "stop";
    // ", 26 of whom had been held": said of a part only.
    if (/^(?:whom|which)$/.test(lowerAt(view, slot.to + 2)) && lowerAt(view, slot.to + 1) === "of")
      return "stop";
    scan.position = slot.to + 1;
    // "sent to replace 30 who were killed": from here on others are spoken of.
    if (scan.inPhrase) scan.otherPeople = true;
    // "12 killed 30 hurt" without a comma: another figure begins.
    return scan.inPhrase || scan.list ? null : "stop";
  }
  if (isAdverb(word) && !opensPhrase(view, at)) return null;
  // "March" and "May" are no verbs.
  if (months.has(word) && token.capital) return null;
  const judged = judge(view, scan, at, end + scan.skipped);
  if (judged !== undefined) return judged;
  // "counted as having perished", "listed as missing"
  if (
    word === "as" &&
    /^(?:forcibly|having|being|dead|missing|killed|injured|wounded)$/.test(lowerAt(view, at + 1))
  )
    return null;
  // "held as political prisoners"
  const described = word === "as" && scan.first?.hit.to === at - 1;
  if (word === "of" || described || grammar.prepositions.has(word)) {
    if (!described && grammar.subordinators.has(word) && clauseFollows(view, at + 1))
      return skipInnerClause(view, scan, at) ? null : "stop";
    scan.inPhrase = true;
    return null;
  }
  if (grammar.relatives.has(word)) {
    if (scan.inPhrase && scan.otherPeople) return "stop";
    scan.relative = true;
    return null;
  }
  if (grammar.subordinators.has(word)) return skipInnerClause(view, scan, at) ? null : "stop";
  if (grammar.coordinators.has(word)) return coordinate(view, scan, at);
  if (grammar.beForms.has(word) || grammar.haveForms.has(word)) return judgeAuxiliary(view, scan, at, end);
  if (grammar.modals.has(word) || word === "to") return null;
  if (!scan.relative && saysItself(view, at)) return "other";
  if (grammar.linking.has(word)) return null;
  if (view.lexicon.isPerson(word)) {
    if (scan.inPhrase) scan.otherPeople = true;
    return null;
  }
  // "on leave", "the work"
  if (grammar.prepositions.has(lowerAt(view, at - 1)) || grammar.determiners.has(lowerAt(view, at - 1)))
    return null;
  return grammar.otherVerbs.has(word) && !scan.relative ? "other" : null;
}

function clauseFollows(view: SentenceView, at: number): boolean {
  for (let position = at; position < at + 8; position += 1) {
    const word = lowerAt(view, position);
    if (!word || /^[,;:]$/.test(word)) return false;
    if (grammar.beForms.has(word) || grammar.haveForms.has(word) || grammar.otherVerbs.has(word)) return true;
    if ((view.cuesFrom[position] ?? []).some((hit) => hit.forms.includes("past"))) return true;
  }
  return false;
}

/** "two survivors said", but not "two are said to be dead", "two reported killed". */
const saysItself = (view: SentenceView, at: number): boolean =>
  /^(?:said|say|says|claimed|told)$/.test(lowerAt(view, at)) &&
  lowerAt(view, at + 1) !== "to" &&
  !grammar.beForms.has(lowerAt(view, at - 1));
