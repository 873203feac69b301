import * as grammar from "../languages/en/grammar.ts";
import { months, timeUnits } from "../languages/en/time-words.ts";
import type { CueHit } from "./cue-index.ts";
import { lowerAt, type SentenceView } from "./view.ts";

/** `bare` is a past form without auxiliary that has no object: "12 killed in blast". */
export type Voice = "active" | "passive" | "bare" | "gerund";

/** The voice of a verb cue in its sentence, from the auxiliary before it and the object after it. */
export function voiceOf(view: SentenceView, hit: CueHit): Voice {
  const has = (form: CueHit["forms"][number]) => hit.forms.includes(form);
  const auxiliary = auxiliaryBefore(view, hit.from - 1);
  if (has("participle") && (auxiliary === "be" || auxiliary === "get")) return "passive";
  if (has("past") || has("participle")) {
    if (auxiliary === "have") return "active";
    if (auxiliary === "modal" && has("base")) return "active";
    return startsObject(view, hit.to + 1) ? "active" : "bare";
  }
  if (has("ing")) return auxiliary === "be" ? "active" : "gerund";
  return "active";
}

export function auxiliaryBefore(view: SentenceView, at: number): "be" | "get" | "have" | "modal" | null {
  for (let position = at; position >= Math.max(0, at - 6); position -= 1) {
    const word = view.tokens[position]?.lower ?? "";
    if (grammar.beForms.has(word)) return "be";
    if (grammar.getForms.has(word)) return "get";
    if (grammar.haveForms.has(word)) return "have";
    if (grammar.modals.has(word) || grammar.doForms.has(word) || word === "to") return "modal";
    if (!grammar.adverbs.has(word) && !grammar.negations.has(word) && !/ly$/.test(word)) return null;
  }
  return null;
}

const determinesTime = new Set(["this", "the", "last", "next", "each", "every"]);
const timeWords = new Set(
  "weekend morning afternoon evening same past previous spring summer autumn winter time monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const isTime = (word: string) => timeUnits.has(word) || timeWords.has(word);

const isDay = (view: SentenceView, at: number) =>
  months.has(lowerAt(view, at + 1)) || months.has(lowerAt(view, at - 1));

/** "killed about 20", "held approx 300 miles": a number follows its hedge within a few words. */
function hedgesNumber(view: SentenceView, at: number): boolean {
  const start = view.tokens[at]?.start;
  if (view.slots.some(({ mention }) => mention.qualifierSpan?.start === start)) return true;
  const hedge = /^(?:approx|approximately|about|around|some|nearly|almost|roughly)$/;
  return hedge.test(lowerAt(view, at)) && view.tokens[at + 1]?.type === "number";
}

/** Whether a noun phrase begins at token `at`: the object of a verb that ends before it. */
export function startsObject(view: SentenceView, at: number): boolean {
  let position = at;
  while (grammar.adverbs.has(view.tokens[position]?.lower ?? "")) position += 1;
  const token = view.tokens[position];
  if (!token || token.type === "mark") return false;
  const word = token.lower;
  if (token.type === "number") return !isDay(view, position);
  if (view.slotAt.has(position) || hedgesNumber(view, position)) return true;
  // "held captive", "taken hostage" say how, not whom.
  if ((view.cuesFrom[position] ?? []).some(({ role }) => role === "state")) return false;
  // "arrested that day", "killed this week" name a time; "killed that" opens a clause.
  if (word === "that" || (determinesTime.has(word) && isTime(lowerAt(view, position + 1)))) return false;
  if (
    grammar.determiners.has(word) ||
    view.lexicon.isPerson(word) ||
    /^(?:him|her|them|himself|themselves|us)$/.test(word)
  )
    return true;
  if (/^(?:several|many|some|scores|other)$/.test(word)) return true;
  return (
    token.capital &&
    !months.has(word) &&
    !grammar.prepositions.has(word) &&
    view.sentence.in === "text" &&
    view.cuesFrom[position]?.length === 0
  );
}

/** "not", "never been", "not yet independently" right in front of the verb. */
export function negated(view: SentenceView, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at -= 1) {
    const word = lowerAt(view, at);
    if (grammar.negations.has(word) || /n't$/.test(word)) return true;
    if (
      !grammar.beForms.has(word) &&
      !grammar.haveForms.has(word) &&
      !grammar.adverbs.has(word) &&
      !/ly$/.test(word)
    )
      return false;
  }
  return false;
}
