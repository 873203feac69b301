import * as grammar from "../languages/en/grammar.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import type { CueHit } from "./cue-index.ts";
import type { Scan, Verdict } from "./scan.ts";
import { lowerAt, type SentenceView } from "./view.ts";
import { auxiliaryBefore, startsObject, voiceOf } from "./voice.ts";

/** undefined: the token is no cue that could be a predicate here. */
export function judge(view: SentenceView, scan: Scan, at: number, end: number): Verdict | undefined {
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
