import type { Modality } from "../../domain/claim.ts";
import * as grammar from "../languages/en/grammar.ts";
import { decided, denying, forecasting, notYet, possible, wished } from "../languages/en/modality.ts";
import type { CueHit } from "./cue-index.ts";
import type { Decided, Decision } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";

/** Whether the count happened, was planned, is only possible or is denied, from the words that govern its cue. */
export function modalityOf(view: SentenceView, slot: CountedSlot, decision: Decision): Modality {
  const said = stanceBefore(view, slot.phrase.from - 1);
  if (said) return said;
  if (decision.carried) return carriedModality(view, decision.carried);
  const { hit } = decision;
  if (!hit) return "actual";
  if (hit.role === "total" && isForecast(view, hit, slot)) return "hypothetical";
  if (hit.role !== "event") return wordsBefore(view, hit, hit.from) ?? "actual";
  // "could cause 90 deaths", "50 expected releases": the event stands behind its number.
  return withinPhrase(view, slot, hit) ?? wordsBefore(view, hit, slot.phrase.from) ?? "actual";
}

/** "the toll will pass 50", "the toll could reach 90": what a total may come to stands between it and its number. */
const isForecast = (view: SentenceView, hit: CueHit, slot: CountedSlot): boolean =>
  view.tokens.slice(hit.to + 1, slot.from).some(({ lower }) => forecasting.has(lower));

/** A part or a repeat shares the stand of what it refers to, as long as the sentence is the same. */
const carriedModality = (view: SentenceView, from: Decided): Modality =>
  from.view === view ? from.modality : "actual";

/** "denied that 9", "if 20": words right before the number. */
function stanceBefore(view: SentenceView, end: number): Modality | null {
  // "Judge orders 20 freed"
  if (/^orders?(?:ed)?$/.test(lowerAt(view, end))) return "planned";
  for (let at = end; at >= Math.max(0, end - 5); at -= 1) {
    const word = lowerAt(view, at);
    if (denying.has(word)) return "denied";
    if (end - at < 2 && /^(?:if|whether|unless)$/.test(word)) return "hypothetical";
    if (/^(?:[,;:.]|and|when|after)$/.test(word)) return null;
  }
  return null;
}

/** Reads the verb group and what governs it, from the cue leftwards to the edge of its clause. */
function wordsBefore(view: SentenceView, hit: CueHit, from: number): Modality | null {
  const infinitive =
    lowerAt(view, hit.from - 1) === "to" || /^(?:be|have)$/.test(lowerAt(view, hit.from - 1));
  const open =
    infinitive || hit.role === "nominal" || hit.forms.includes("ing") || hit.forms.includes("base");
  let would = false;
  let ahead = false;
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    const word = lowerAt(view, at);
    const close = from - at <= 4;
    if (/^(?:[,;:.()—]|that|and|but|when|after|which|who)$/.test(word)) break;
    if (close && notYet.has(word)) return "denied";
    if (close && possible.has(word)) return "hypothetical";
    if (close && /^(?:will|shall|must)$/.test(word)) return "planned";
    if (close && word === "would" && lowerAt(view, at + 1) !== "-") would = true;
    if (word === "to" && grammar.beForms.has(lowerAt(view, at - 1)) && close) ahead = true;
    if (open && wished.has(word)) return "hypothetical";
    if (open && decided.has(word)) ahead = true;
    if (view.slotAt.has(at) && !close) break;
  }
  if (ahead || headlineInfinitive(view, hit)) return "planned";
  if (!would) return hit.role === "state" && lowerAt(view, hit.from) === "for" ? "planned" : null;
  return hit.kind === "released" ? "planned" : "hypothetical";
}

function withinPhrase(view: SentenceView, slot: CountedSlot, hit: CueHit): Modality | null {
  for (let at = slot.to + 1; at < hit.from; at += 1) {
    const word = lowerAt(view, at);
    if (possible.has(word) || wished.has(word)) return "hypothetical";
    if (decided.has(word)) return "planned";
  }
  return null;
}

/** "Kolvania to free 20", "Two men to be hanged": a headline's way to speak of the future. */
function headlineInfinitive(view: SentenceView, hit: CueHit): boolean {
  if (view.sentence.in !== "title") return false;
  const at = lowerAt(view, hit.from - 1) === "be" ? hit.from - 2 : hit.from - 1;
  return lowerAt(view, at) === "to";
}
