import * as grammar from "../languages/en/grammar.ts";
import { timeUnits } from "../languages/en/time-words.ts";
import type { CueHit } from "./cue-index.ts";
import type { Scan, Verdict } from "./scan.ts";
import { lowerAt, type SentenceView } from "./view.ts";
import { auxiliaryBefore, negated, startsObject, voiceOf } from "./voice.ts";

/** What the cues at a token say of the people; undefined where none of them can be a predicate here. */
export function judge(view: SentenceView, scan: Scan, at: number, end: number): Verdict | undefined {
  const distance = at - end - 1;
  for (const hit of view.cuesFrom[at] ?? []) {
    const verdict = judgeCue(view, scan, hit, distance);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

function judgeCue(view: SentenceView, scan: Scan, hit: CueHit, distance: number): Verdict | undefined {
  if (hit.role === "state") return state(view, scan, hit, distance);
  if (hit.role === "transitive" || hit.role === "weak") return verb(view, scan, hit, distance);
  if (hit.role !== "intransitive") return undefined;
  scan.position = hit.to + 1;
  const shape = scan.relative ? "relative" : "intransitive";
  return { hit, shape, main: !scan.relative, distance, list: scan.list };
}

/** "are missing", "12 dead"; without a copula only close by: "got 15 years in prison" is no stay there. */
function state(view: SentenceView, scan: Scan, hit: CueHit, distance: number): Verdict | undefined {
  const copula = copulaBefore(view, hit.from);
  // "face ten years in jail": a term, and nobody is there.
  if (timeUnits.has(lowerAt(view, hit.from - 1))) return undefined;
  // "211 people in the north of the island still unaccounted for"
  const reach = /^(?:still|now|yet)$/.test(lowerAt(view, hit.from - 1)) ? 14 : 6;
  if (!copula && (scan.otherPeople || (scan.relative && distance > 2) || distance > reach)) return undefined;
  if (describesNext(view, hit) || isNoun(view, hit)) return undefined;
  scan.position = hit.to + 1;
  const main = copula && !scan.relative;
  return { hit, shape: scan.relative ? "relative" : "state", main, distance, list: scan.list };
}

function verb(view: SentenceView, scan: Scan, hit: CueHit, distance: number): Verdict | undefined {
  const end = hit.from - distance - 1;
  // "could not be confirmed": nobody has checked it.
  if (hit.kind === "verified" && negated(view, hit.from)) return undefined;
  // "were confirmed dead", "98 people confirmed killed"
  const stated = (view.cuesFrom[hit.to + 1] ?? []).some(
    ({ role, forms }) => role === "state" || (role === "transitive" && forms.includes("participle")),
  );
  // "were confirmed to have died"
  const told = /^confirmed to (?:have|be)$/.test(
    [0, 1, 2].map((step) => lowerAt(view, hit.to + step)).join(" "),
  );
  if (hit.kind === "verified" && (stated || told)) return undefined;
  // Bare "murder", "arrests" or "release" behind another word is a noun.
  const finite = hit.forms.some((form) => form === "past" || form === "participle" || form === "ing");
  if (!finite && distance > 0 && auxiliaryBefore(view, hit.from - 1) !== "modal") return undefined;
  const voice = voiceOf(view, hit);
  if (voice === "gerund") return undefined;
  if (voice === "active") {
    // "may have drowned": what takes an object elsewhere has none here.
    const object = startsObject(view, hit.to + 1);
    if (!object && (view.cuesFrom[hit.from] ?? []).some(({ role }) => role === "intransitive"))
      return undefined;
    if (hit.role === "weak" && !startsObject(view, hit.to + 1)) return undefined;
    return scan.relative ? undefined : "agent";
  }
  scan.position = hit.to + 1;
  if (voice === "passive") {
    // "the 33 hostages to be freed in May are dead": what lies ahead describes them.
    const ahead = lowerAt(view, end + 1) === "to" && lowerAt(view, end + 2) === "be" && hit.from <= end + 4;
    if (ahead) return { hit, shape: "passive", main: false, distance, list: scan.list };
    if (scan.relative)
      return scan.otherPeople
        ? undefined
        : { hit, shape: "relative", main: false, distance, list: scan.list };
    return { hit, shape: "passive", main: true, distance, list: scan.list };
  }
  if (scan.otherPeople || describesNext(view, hit) || lowerAt(view, hit.from - 1) === "the") return undefined;
  return { hit, shape: scan.relative ? "relative" : "bare", main: false, distance, list: scan.list };
}

/** "replace the dead": an article makes a noun of the state. */
const isNoun = (view: SentenceView, hit: CueHit) =>
  grammar.determiners.has(lowerAt(view, hit.from - 1)) &&
  !/^(?:all|both|each)$/.test(lowerAt(view, hit.from - 1));

/** "12 wounded soldiers": the cue belongs to the noun behind it. */
function describesNext(view: SentenceView, hit: CueHit): boolean {
  return view.lexicon.isPerson(lowerAt(view, hit.to + 1));
}

function copulaBefore(view: SentenceView, at: number): boolean {
  for (let position = at - 1; position >= Math.max(0, at - 5); position -= 1) {
    const word = lowerAt(view, position);
    if (grammar.beForms.has(word) || grammar.linking.has(word)) return true;
    const passed =
      grammar.adverbs.has(word) || grammar.negations.has(word) || /ly$|^(?:to|all|both|each)$/.test(word);
    if (!passed) return false;
  }
  return false;
}
