import * as grammar from "../languages/en/grammar.ts";
import { caseNouns } from "../languages/en/people.ts";
import { timeUnits } from "../languages/en/time-words.ts";
import type { CueHit } from "./cue-index.ts";
import { lowerAt, type SentenceView, type Slot } from "./view.ts";

const singular = new Set(
  "body death arrest killing murder execution fatality injury corpse cadaver casualty".split(" "),
);

/** "60 death-row inmates", "2,000 student body members": the event is not what the number counts. */
export function describesNoun(view: SentenceView, event: CueHit, slot: Slot): boolean {
  if (isInner(view, event.to + 1) || view.lexicon.isPerson(lowerAt(view, event.to + 1))) return true;
  if (!singular.has(lowerAt(view, event.to))) return false;
  // "no casualty figures", "one murder charge"
  const compound = view.tokens[event.to + 1]?.type === "word" && !stops(lowerAt(view, event.to + 1));
  return slot.mention.quantity.high !== 1 || (compound && (view.cuesFrom[event.to + 1] ?? []).length === 0);
}

const verbRoles = new Set(["transitive", "weak", "intransitive"]);

export const isParticiple = ({ role, forms }: CueHit): boolean =>
  verbRoles.has(role) && forms.includes("participle");

/** "killings" is only a noun; "wounded" is a participle as well. */
export const isNounOnly = (view: SentenceView, event: CueHit): boolean =>
  !(view.cuesFrom[event.from] ?? []).some(({ forms, role }) => forms.includes("past") || role === "state");

const adjectival = new Set(
  "remaining known alleged suspected expected confirmed reported returned other said presumed own".split(" "),
);
export const isAdjectival = (word: string): boolean => adjectival.has(word);

const stopLists = [
  grammar.prepositions,
  grammar.coordinators,
  grammar.subordinators,
  grammar.relatives,
  grammar.beForms,
  grammar.haveForms,
  grammar.getForms,
  grammar.doForms,
  grammar.modals,
  grammar.determiners,
  grammar.pronouns,
  grammar.linking,
  grammar.otherVerbs,
  grammar.adverbs,
  grammar.negations,
];
/** Words that no noun phrase runs across. */
export const stops = (word: string): boolean => stopLists.some((list) => list.has(word));

/** A hyphen within a word: "would-be". */
export function isInner(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (!token || token.spaced || !/^[-‑–]$/.test(token.text)) return false;
  return view.tokens[at + 1]?.spaced === false;
}

/** "would-be migrants", "off-duty guards": part of a compound, whatever the word is alone. */
export const inCompound = (view: SentenceView, at: number): boolean =>
  isInner(view, at + 1) || (at > 1 && isInner(view, at - 1));

/** After a person noun the phrase goes on only with another noun: "police officers", "student groups". */
export function goesOn(view: SentenceView, at: number): boolean {
  if (isInner(view, at)) return true;
  // "nine sailors' bodies"
  if (/^['’]$/.test(view.tokens[at]?.text ?? "")) return nounFollows(view, at + 1);
  const word = lowerAt(view, at);
  if (view.tokens[at]?.type !== "word" || stops(word)) return false;
  // "freed 30 pupils days before the deadline"
  if (timeUnits.has(word) && stops(lowerAt(view, at + 1))) return false;
  if (view.lexicon.isPerson(word) || view.lexicon.isThing(word) || caseNouns.has(word)) return true;
  const cues = view.cuesFrom[at] ?? [];
  if (cues.some((hit) => hit.role === "event" && isNounOnly(view, hit))) return true;
  // An adjective or two that lead to another person noun: "Palestinian security prisoners".
  return cues.length === 0 && nounFollows(view, at);
}

/** Whether a person noun or an event noun follows within a few words that could be adjectives. */
export function nounFollows(view: SentenceView, at: number): boolean {
  for (let position = at; position < at + 4; position += 1) {
    const token = view.tokens[position];
    if (!token || view.slotAt.has(position)) return false;
    if (isInner(view, position)) continue;
    if (token.type !== "word") return false;
    if (view.lexicon.isPerson(token.lower) || caseNouns.has(token.lower)) return true;
    const cues = view.cuesFrom[position] ?? [];
    if (cues.some((hit) => hit.role === "event" && isNounOnly(view, hit))) return true;
    if (stops(token.lower) && !isAdjectival(token.lower) && !inCompound(view, position)) return false;
    if (cues.some(({ forms }) => forms.includes("base") || forms.includes("ing"))) return false;
  }
  return false;
}
