import * as grammar from "../languages/en/grammar.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import type { CueHit } from "./cue-index.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";
import { auxiliaryBefore, voiceOf } from "./voice.ts";

/** The verb or noun before the number that governs it: "killed 12", "the release of 12". */
export interface GovernorBefore {
  readonly hit: CueHit;
  readonly shape: "object" | "nominal" | "list";
  /** Words in between: 0 where it stands right before the noun phrase. */
  readonly distance: number;
}

const reach = 16;

/** Looks left from the noun phrase for what governs it; list members and short phrases may stand between. */
export function governorBefore(view: SentenceView, slot: CountedSlot): GovernorBefore | null {
  const start = slot.phrase.from - 1;
  let listed = false;
  let between = 0;
  let crossed = 0;
  /** Words since the last comma: a verb before a comma has its object in front of it. */
  let content = 0;
  for (let at = start; at >= Math.max(0, start - reach); at -= 1) {
    const token = view.tokens[at];
    if (!token) return null;
    const word = token.lower;
    const nominal = nominalAt(view, at);
    if (nominal && (between === 0 || listed))
      return { hit: nominal, shape: listed ? "list" : "nominal", distance: between };
    const verb = objectVerbAt(view, at, between === 0 && !listed);
    if (verb && listed && content === 0) return null;
    if (verb && (listed || crossed === 0))
      return { hit: verb, shape: listed ? "list" : "object", distance: between };
    if ((view.cuesTo[at] ?? []).some((hit) => hit.forms.length > 0)) return null;
    if (token.type === "mark") {
      if (token.text === "," || token.text === "“" || token.text === '"' || token.text === "-") {
        if (token.text === ",") {
          listed = true;
          content = 0;
        }
        continue;
      }
      if (token.text === "(" && at === start) return null;
      return null;
    }
    if (view.slotAt.has(at)) {
      if (!listed) return null;
      crossed += 1;
      content += 1;
      continue;
    }
    if (/^(?:after|before|since|until|as|when|while|amid)$/.test(word) || isOtherVerb(view, at, between))
      return null;
    if (grammar.coordinators.has(word) || word === "including") {
      listed = true;
      content = 0;
      continue;
    }
    if (!grammar.adverbs.has(word)) content += 1;
    if (
      grammar.otherVerbs.has(word) ||
      grammar.beForms.has(word) ||
      grammar.modals.has(word) ||
      grammar.relatives.has(word)
    )
      return null;
    if (grammar.subordinators.has(word) && !grammar.prepositions.has(word)) return null;
    if (!listed && isPersonNoun(word)) return null;
    between += 1;
    if (!listed && between > 5) return null;
  }
  return null;
}

/** A verb in the active that ends at token `at` and can take the number for its object. */
function objectVerbAt(view: SentenceView, at: number, adjacent: boolean): CueHit | null {
  for (const hit of view.cuesTo[at] ?? []) {
    if (hit.role !== "transitive" && hit.role !== "weak") continue;
    const voice = voiceOf(view, hit);
    if (voice === "passive") continue;
    if (voice === "bare" && !adjacent && !objectLater(view, hit)) continue;
    // "arrests", "releases" further off are nouns.
    if (!adjacent && hit.forms.every((form) => form === "third" || form === "base") && isNoun(view, hit))
      continue;
    if (voice === "gerund" && auxiliaryBefore(view, hit.from - 1) === "be") continue;
    return hit;
  }
  return null;
}

const isNoun = (view: SentenceView, hit: CueHit) =>
  (view.cuesFrom[hit.from] ?? []).some(({ role }) => role === "event" || role === "nominal");

/** "killed overnight in the village 12 people" has its object late; "killed in the village, 12" has none. */
/** "displaced 2.6 million people", "forcing millions": a verb of something else governs the number. */
function isOtherVerb(view: SentenceView, at: number, between: number): boolean {
  const word = lowerAt(view, at);
  if (
    /^(?:during|including|following|morning|evening|remaining|surviving|suspected|alleged|armed|wounded|united)$/.test(
      word,
    )
  )
    return false;
  if (word.length < 5 || view.tokens[at]?.text !== word) return false;
  return /ing$/.test(word) || (/ed$/.test(word) && between === 0);
}

const objectLater = (view: SentenceView, hit: CueHit) => !grammar.prepositions.has(lowerAt(view, hit.to + 1));

function nominalAt(view: SentenceView, at: number): CueHit | null {
  if (lowerAt(view, at) === "of" || lowerAt(view, at) === "for") {
    const before = (view.cuesTo[at - 1] ?? []).find((hit) => hit.role === "nominal");
    if (before && lowerAt(view, at) === "of") return before;
  }
  return (view.cuesTo[at] ?? []).find((hit) => hit.role === "nominal" && hit.to > hit.from) ?? null;
}
