import * as grammar from "../languages/en/grammar.ts";
import { months } from "../languages/en/not-counts.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import type { CueHit } from "./cue-index.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";
import { auxiliaryBefore, startsObject, voiceOf } from "./voice.ts";

/** What is said of the counted people after them. `main` predicates outrank what describes them in passing. */
export interface PredicateAfter {
  readonly hit: CueHit;
  readonly shape: "passive" | "bare" | "intransitive" | "state" | "relative";
  readonly main: boolean;
  /** It is said of a list of which the number is one member. */
  readonly list: boolean;
  /** Tokens between the noun and the predicate. */
  readonly distance: number;
}

interface Scan {
  position: number;
  relative: boolean;
  inPhrase: boolean;
  otherPeople: boolean;
  /** Another member of a list was passed: "12 women and 3 men were". */
  list: boolean;
  first: PredicateAfter | null;
}

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
    relative: false,
    inPhrase: false,
    otherPeople: false,
    list: false,
    first: null,
  };
  while (scan.position < view.tokens.length && scan.position <= end + reach) {
    const verdict = step(view, scan, end);
    if (verdict === "stop") return scan.first;
    if (verdict === "agent" || verdict === "other") return scan.first ?? verdict;
    if (verdict) {
      // "Of the 276 girls seized, 12 escaped": what is said of the part is not said of the whole.
      if (whole) return verdict.main && verdict.distance > 0 ? null : verdict;
      if (verdict.main || scan.first) return verdict.main ? verdict : scan.first;
      // "12 people arrested in March were freed": the participle waits for a main verb.
      scan.first = verdict;
      scan.inPhrase = true;
      scan.relative = false;
    }
  }
  return scan.first;
}

type Verdict = PredicateAfter | "agent" | "other" | "stop" | null;

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
    scan.position = slot.to + 1;
    // "12 killed 30 hurt" without a comma: another figure begins.
    return scan.inPhrase || scan.list ? null : "stop";
  }
  if (grammar.adverbs.has(word) || grammar.negations.has(word) || /ly$/.test(word)) return null;
  // "March" and "May" are no verbs.
  if (months.has(word) && /^\p{Lu}/u.test(token.text)) return null;
  const judged = judge(view, scan, at, end);
  if (judged !== undefined) return judged;
  if (word === "of" || grammar.prepositions.has(word)) {
    if (grammar.subordinators.has(word) && clauseFollows(view, at + 1)) return "stop";
    scan.inPhrase = true;
    return null;
  }
  if (grammar.relatives.has(word)) {
    if (scan.inPhrase && scan.otherPeople) return "stop";
    scan.relative = true;
    return null;
  }
  if (grammar.subordinators.has(word)) return "stop";
  if (grammar.coordinators.has(word)) return coordinate(view, scan, at);
  if (grammar.beForms.has(word) && lowerAt(view, at + 1) === "among")
    return membership(view, scan, at + 2, end);
  if (grammar.beForms.has(word) || grammar.haveForms.has(word)) {
    const pair = pairedParticiple(view, at + 1);
    if (pair && !scan.otherPeople) {
      return {
        hit: pair,
        shape: scan.relative ? "relative" : "passive",
        main: !scan.relative,
        distance: at - end,
        list: scan.list,
      };
    }
    return otherPredicate(view, at + 1) && !scan.relative ? "other" : null;
  }
  if (grammar.modals.has(word) || word === "to") return null;
  if (grammar.linking.has(word)) return null;
  if (isPersonNoun(word)) {
    if (scan.inPhrase) scan.otherPeople = true;
    return null;
  }
  if (grammar.otherVerbs.has(word))
    return scan.relative || scan.inPhrase ? (scan.relative ? null : "other") : "other";
  return null;
}

/** undefined: the token is no cue that could be a predicate here. */
function judge(view: SentenceView, scan: Scan, at: number, end: number): Verdict | undefined {
  const distance = at - end - 1;
  for (const hit of view.cuesFrom[at] ?? []) {
    if (hit.role === "state") {
      if (scan.otherPeople && !copulaBefore(view, at)) continue;
      if (describesNext(view, hit)) continue;
      scan.position = hit.to + 1;
      const main = copulaBefore(view, at) || distance === 0;
      return {
        hit,
        shape: scan.relative ? "relative" : "state",
        main: main && !scan.relative,
        distance,
        list: scan.list,
      };
    }
    if (hit.role === "intransitive") {
      if (!/^(?:past|participle|base|third|ing)/.test(hit.forms[0] ?? "")) continue;
      scan.position = hit.to + 1;
      return {
        hit,
        shape: scan.relative ? "relative" : "intransitive",
        main: !scan.relative,
        distance,
        list: scan.list,
      };
    }
    if (hit.role !== "transitive" && hit.role !== "weak") continue;
    const verdict = verb(view, scan, hit, distance);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

function verb(view: SentenceView, scan: Scan, hit: CueHit, distance: number): Verdict | undefined {
  // Bare "murder", "arrests" or "release" behind another word is a noun.
  const finite = hit.forms.some((form) => form === "past" || form === "participle" || form === "ing");
  if (!finite && distance > 0 && auxiliaryBefore(view, hit.from - 1) !== "modal") return undefined;
  const voice = voiceOf(view, hit);
  if (voice === "gerund") return undefined;
  if (voice === "active") {
    if (hit.role === "weak" && !startsObject(view, hit.to + 1)) return undefined;
    return scan.relative ? undefined : "agent";
  }
  scan.position = hit.to + 1;
  if (voice === "passive") {
    if (scan.relative)
      return scan.otherPeople
        ? undefined
        : { hit, shape: "relative", main: false, distance, list: scan.list };
    return { hit, shape: "passive", main: true, distance, list: scan.list };
  }
  if (scan.otherPeople || describesNext(view, hit)) return undefined;
  return { hit, shape: scan.relative ? "relative" : "bare", main: false, distance, list: scan.list };
}

/** "12 wounded soldiers": the cue belongs to the noun behind it. */
function describesNext(view: SentenceView, hit: CueHit): boolean {
  return isPersonNoun(lowerAt(view, hit.to + 1));
}

function copulaBefore(view: SentenceView, at: number): boolean {
  for (let position = at - 1; position >= Math.max(0, at - 5); position -= 1) {
    const word = lowerAt(view, position);
    if (grammar.beForms.has(word) || grammar.linking.has(word)) return true;
    if (!grammar.adverbs.has(word) && !grammar.negations.has(word) && word !== "to" && !/ly$/.test(word))
      return false;
  }
  return false;
}

const parenthesis = new Set(["(", "—", "–"]);

function mark(view: SentenceView, scan: Scan, at: number): Verdict {
  const text = view.tokens[at]?.text ?? "";
  if (/^["“”'’‘*-]$/.test(text)) return null;
  if (parenthesis.has(text)) return skipTo(view, scan, text === "(" ? [")"] : ["—", "–"]) ? null : "stop";
  if (text !== ",") return "stop";
  const next = lowerAt(view, scan.position);
  if (isAuxiliary(next) || happens(view, scan.position)) return null;
  if (scan.first) return "stop";
  if (
    /^(?:who|whom|including|mostly|most|many|some|all|among|aged|ages|both|largely|mainly|at|nearly|the|as)$/.test(
      next,
    ) &&
    !scan.first
  ) {
    if (next === "who") {
      // ", who were freed on Monday,": only a predicate if nothing else follows.
      scan.relative = true;
      return null;
    }
    if (next === "the" || next === "as" || next === "at") return aside(view, scan);
    return skipTo(view, scan, [","]) ? null : "stop";
  }
  if (scan.relative && !scan.first) return null;
  return listGoesOn(view, scan.position) ? goOn(scan) : aside(view, scan);
}

/** ", died": a verb that needs no auxiliary to be what is said of the people. */
const happens = (view: SentenceView, at: number) =>
  (view.cuesFrom[at] ?? []).some(({ role, forms }) => role === "intransitive" && forms.includes("past"));

const isAuxiliary = (word: string) =>
  grammar.beForms.has(word) || grammar.haveForms.has(word) || word === "will";

/** ", aged between 20 and 30, were": an aside that an auxiliary follows. */
function aside(view: SentenceView, scan: Scan): Verdict {
  for (let at = scan.position; at < Math.min(view.tokens.length, scan.position + 16); at += 1) {
    if (/^[;:.]$/.test(lowerAt(view, at))) return "stop";
    if (lowerAt(view, at) !== ",") continue;
    const next = lowerAt(view, at + 1);
    if (!isAuxiliary(next) && !happens(view, at + 1)) return "stop";
    scan.position = at + 1;
    return null;
  }
  return "stop";
}

function goOn(scan: Scan): null {
  scan.list = true;
  return null;
}

function coordinate(view: SentenceView, scan: Scan, at: number): Verdict {
  const next = lowerAt(view, at + 1);
  // "were captured and later freed", "killed or wounded": the first predicate holds.
  if (scan.first) return "stop";
  if (listGoesOn(view, at + 1)) return goOn(scan);
  const verbFollows = (view.cuesFrom[at + 1] ?? []).some((hit) => hit.forms.length > 0);
  return verbFollows || grammar.otherVerbs.has(next) || !scan.inPhrase ? "stop" : null;
}

/** Whether another member of a list begins: "12 women and 3 men were killed". */
function listGoesOn(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  if (view.slotAt.has(at)) return true;
  if (/^(?:and|or)$/.test(word)) return listGoesOn(view, at + 1);
  if (view.slots.some(({ mention }) => mention.qualifierSpan?.start === view.tokens[at]?.start)) return true;
  return (
    grammar.determiners.has(word) ||
    isPersonNoun(word) ||
    word === "another" ||
    isPersonNoun(lowerAt(view, at + 1))
  );
}

function skipTo(view: SentenceView, scan: Scan, closers: readonly string[]): boolean {
  for (let at = scan.position; at < Math.min(view.tokens.length, scan.position + 30); at += 1) {
    if (closers.includes(view.tokens[at]?.text ?? "")) {
      scan.position = at + 1;
      return true;
    }
  }
  return false;
}

/** "three Tunisians were among the 84 people killed". */
function membership(view: SentenceView, scan: Scan, from: number, end: number): Verdict {
  for (let at = from; at < from + 9; at += 1) {
    const hit = (view.cuesFrom[at] ?? []).find(
      ({ role, forms }) =>
        role === "state" || role === "person" || (role !== "weak" && forms.includes("participle")),
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

/** "870,000 people have been infected and": a predicate that is no cue ends the search. */
function otherPredicate(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const word = lowerAt(view, at);
    if (
      grammar.beForms.has(word) ||
      grammar.haveForms.has(word) ||
      grammar.adverbs.has(word) ||
      grammar.negations.has(word)
    )
      continue;
    if (grammar.linking.has(word) || (view.cuesFrom[at] ?? []).length > 0) return false;
    return view.tokens[at]?.type === "word" && /(?:ed|en|ing)$/.test(word) && word.length > 4;
  }
  return false;
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
