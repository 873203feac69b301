import * as grammar from "../languages/en/grammar.ts";
import { months } from "../languages/en/time-words.ts";
import type { CueHit } from "./cue-index.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";
import { auxiliaryBefore, startsObject, voiceOf } from "./voice.ts";

/** The verb or noun before the number that governs it: "killed 12", "the release of 12". */
export interface GovernorBefore {
  readonly hit: CueHit;
  readonly shape: "object" | "nominal" | "list";
  /** Words in between: 0 where it stands right before the noun phrase. */
  readonly distance: number;
}

interface Walk {
  /** A comma, "and" or "including" was passed: the number stands in a list. */
  listed: boolean;
  between: number;
  /** Words since the last comma or "and": a verb right before a comma has its object in front of it. */
  content: number;
  crossedNumber: boolean;
}

const reach = 16;
const newClause = /^(?:after|before|since|until|as|when|while|amid)$/;

/** Looks left from the noun phrase for what governs it; list members and short phrases may stand between. */
export function governorBefore(view: SentenceView, slot: CountedSlot): GovernorBefore | null {
  const start = slot.phrase.from - 1;
  const walk: Walk = { listed: false, between: 0, content: 0, crossedNumber: false };
  for (let at = start; at >= Math.max(0, start - reach); at -= 1) {
    const hit = governorAt(view, walk, at);
    if (hit === "stop") return null;
    if (hit && walk.listed && hit.shape === "nominal" && isOpening(view, slot, at)) return null;
    if (hit) return { ...hit, shape: walk.listed ? "list" : hit.shape, distance: walk.between };
    if (!pass(view, walk, at)) return null;
  }
  return null;
}

/** "Despite the release of some prisoners, over 1,400 remain": what opens the sentence ends at its comma. */
const isOpening = (view: SentenceView, { phrase }: CountedSlot, at: number): boolean =>
  lowerAt(view, phrase.from - 1) === "," &&
  opener.test(
    lowerAt(
      view,
      view.sentence.tokens.findIndex(({ type }) => type === "word"),
    ),
  ) &&
  !view.tokens.slice(0, at).some(({ text }) => text === ",");
const opener = /^(?:despite|after|following|with|amid|since|besides|before|until|because|notwithstanding)$/;

type Found = Pick<GovernorBefore, "hit" | "shape">;

function governorAt(view: SentenceView, walk: Walk, at: number): Found | "stop" | null {
  const { listed, between, content, crossedNumber } = walk;
  const nominal = between === 0 || listed ? nominalAt(view, at) : null;
  if (nominal) return { hit: nominal, shape: "nominal" };
  const verb = objectVerbAt(view, at, between === 0 && !listed) ?? sharedObject(view, at, between);
  if (verb && listed && content === 0) return "stop";
  // "released the names of 9 suspects": the verb has another object.
  if (verb && !listed && between > 0 && startsObject(view, verb.to + 1)) return "stop";
  if (verb && (listed || !crossedNumber)) return { hit: firstOfPair(view, verb), shape: "object" };
  // "free 1,700 men detained in the war, 22 minors": it describes the member before.
  const describes = listed && view.lexicon.isPerson(lowerAt(view, at - 1));
  const stops = (view.cuesTo[at] ?? []).some(
    ({ forms }) => forms.length > 0 && !(describes && forms.includes("participle")),
  );
  return stops ? "stop" : null;
}

/** Steps over one token; false where nothing further left can govern the number. */
function pass(view: SentenceView, walk: Walk, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  const word = token.lower;
  if (token.type === "mark") {
    if (token.text !== ",") return /^["“-]$/.test(token.text);
    walk.listed = true;
    walk.content = 0;
    return true;
  }
  if (view.slotAt.has(at)) {
    walk.crossedNumber = true;
    walk.content += 1;
    return walk.listed;
  }
  if (walk.listed && /ing$/.test(word) && view.lexicon.isPerson(lowerAt(view, at - 1))) {
    // "free 250 prisoners serving life terms and 70 others": it describes the member before.
    walk.content += 1;
    return true;
  }
  // "held since the war, 22 minors": no verb has been passed, so that it opens no clause.
  const span = word === "since" && walk.listed && walk.content > 0;
  if ((newClause.test(word) && !span) || isOtherVerb(view, at, walk.between)) return false;
  if (grammar.coordinators.has(word) || word === "including") {
    walk.listed = true;
    walk.content = 0;
    return true;
  }
  // "in May", "the 7 October attacks"
  const noun =
    (token.capital && months.has(word)) ||
    (walk.listed &&
      (grammar.determiners.has(lowerAt(view, at - 1)) || view.tokens[at - 1]?.type === "number"));
  const verb = grammar.otherVerbs.has(word) || grammar.beForms.has(word) || grammar.modals.has(word);
  if (verb && !noun) return false;
  // "killed 33 and sent the other 18 back"
  if (/^(?:sent|gave|brought|kept)$/.test(word)) return false;
  if (grammar.relatives.has(word)) return false;
  if (grammar.subordinators.has(word) && !grammar.prepositions.has(word)) return false;
  if (!walk.listed && view.lexicon.isPerson(word)) return false;
  if (!grammar.adverbs.has(word)) walk.content += 1;
  walk.between += 1;
  return walk.listed || walk.between <= 5;
}

/** A verb in the active that ends at token `at` and can take the number for its object. */
function objectVerbAt(view: SentenceView, at: number, adjacent: boolean): CueHit | null {
  for (const hit of view.cuesTo[at] ?? []) {
    if (hit.role !== "transitive" && hit.role !== "weak") continue;
    const voice = voiceOf(view, hit);
    if (voice === "passive") continue;
    if (voice === "bare" && !adjacent && !objectLater(view, hit)) continue;
    // "arrests", "releases" further off are nouns.
    if (!adjacent && hit.forms.every((form) => form === "third" || form === "base") && isNoun(view, hit)) {
      continue;
    }
    // "free" and "hurt" are verbs only where their object follows: "two free throws".
    if (!adjacent && hit.forms.includes("base") && !startsObject(view, hit.to + 1)) continue;
    if (voice === "gerund" && auxiliaryBefore(view, hit.from - 1) === "be") continue;
    return hit;
  }
  return null;
}

/** "arrested or exiled 300 people": a verb of ours shares its object with another one. */
function sharedObject(view: SentenceView, at: number, between: number): CueHit | null {
  if (between > 0 || !isOtherVerb(view, at, 0) || !/^(?:or|and)$/.test(lowerAt(view, at - 1))) return null;
  return (view.cuesTo[at - 2] ?? []).find(({ role }) => role === "transitive") ?? null;
}

/** "killed or wounded 50": the first of the two names the kind. */
function firstOfPair(view: SentenceView, hit: CueHit): CueHit {
  if (!/^(?:or|and)$/.test(lowerAt(view, hit.from - 1))) return hit;
  const first = (view.cuesTo[hit.from - 2] ?? []).find(({ role }) => role === "transitive");
  return first && first.kind !== "verified" && hit.kind !== "verified" ? first : hit;
}

const isNoun = (view: SentenceView, hit: CueHit) =>
  (view.cuesFrom[hit.from] ?? []).some(({ role }) => role === "event" || role === "nominal");

const noVerbs = new Set(
  "during including following morning evening remaining surviving suspected alleged armed wounded united".split(
    " ",
  ),
);

/** "displaced 4,000 people", "forcing millions": a verb of something else governs the number. */
function isOtherVerb(view: SentenceView, at: number, between: number): boolean {
  const word = lowerAt(view, at);
  if (noVerbs.has(word) || word.length < 5 || view.tokens[at]?.text !== word) return false;
  return word.endsWith("ing") || (between === 0 && word.endsWith("ed"));
}

/** "killed overnight in the village 12 people" has its object late; "killed in the village, 12" has none. */
const objectLater = (view: SentenceView, hit: CueHit) => !grammar.prepositions.has(lowerAt(view, hit.to + 1));

function nominalAt(view: SentenceView, at: number): CueHit | null {
  if (lowerAt(view, at) === "of") {
    const before = (view.cuesTo[at - 1] ?? []).find((hit) => hit.role === "nominal");
    if (before) return before;
  }
  return (view.cuesTo[at] ?? []).find((hit) => hit.role === "nominal" && hit.to > hit.from) ?? null;
}
