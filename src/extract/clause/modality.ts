import type { Modality } from "../../domain/claim.ts";
import * as grammar from "../languages/en/grammar.ts";
import {
  ableTo,
  decided,
  deniedBefore,
  deniedBehind,
  deniedFigure,
  deniedOutright,
  denying,
  forecasting,
  notYet,
  possible,
  thatClause,
  wished,
} from "../languages/en/modality.ts";
import type { CueHit } from "./cue-index.ts";
import type { Decided, Decision, ModalityReading } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";

const actual: ModalityReading = { modality: "actual", at: null };
const by = (modality: Modality, at: number): ModalityReading => ({ modality, at });

/** Whether the count happened, was planned, is only possible or is denied, from the words that govern its cue. */
export function modalityOf(view: SentenceView, slot: CountedSlot, decision: Decision): ModalityReading {
  const supposed = supposedBefore(view, slot);
  if (supposed !== null) return by("hypothetical", supposed);
  const said = stanceBefore(view, slot.phrase.from - 1) ?? deniedAround(view, slot);
  if (said) return said;
  if (decision.carried) return carriedModality(view, decision, decision.carried);
  const { hit } = decision;
  if (!hit) return actual;
  const forecast = hit.role === "total" ? forecastAt(view, hit, slot) : -1;
  if (forecast >= 0) return by("hypothetical", forecast);
  if (hit.role !== "event") return wordsBefore(view, slot, hit, hit.from) ?? actual;
  // "could cause 90 deaths", "50 expected releases": the event stands behind its number.
  return withinPhrase(view, slot, hit) ?? wordsBefore(view, slot, hit, slot.phrase.from) ?? actual;
}

/** "If it had gone off, you would be writing about 500 dead": the if at the head of the clause. */
function supposedBefore(view: SentenceView, { from }: CountedSlot): number | null {
  const first = view.tokens.findIndex(({ type }) => type === "word");
  if (lowerAt(view, first) !== "if") return null;
  const would = view.tokens.slice(first, from).some(({ lower }) => /^(?:would|could|might)$/.test(lower));
  return would ? first : null;
}

/** "no truth in reports that 9 had died", "reports of 30 dead are false". */
function deniedAround(view: SentenceView, { mention }: CountedSlot): ModalityReading | null {
  const { text, start } = view.sentence;
  const from = Math.min(mention.start, mention.qualifierSpan?.start ?? mention.start) - start;
  const to = mention.end - start;
  const ahead = text.slice(Math.max(0, from - REACH), from);
  const clause = thatClause.exec(ahead);
  const front =
    (clause && deniedBefore.exec(ahead.slice(0, clause.index))) ??
    deniedOutright.exec(ahead) ??
    deniedFigure.exec(ahead);
  if (front) return by("denied", tokenAt(view, Math.max(0, from - REACH) + front.index + start));
  const behind = deniedBehind.exec(text.slice(to, to + REACH));
  return behind && by("denied", tokenAt(view, to + behind[0].length - 1 + start));
}

/** So many units around a figure a denial is looked for. */
const REACH = 160;
const tokenAt = (view: SentenceView, place: number) => view.tokens.findIndex(({ end }) => end > place);

/** "the toll will pass 50", "the toll could reach 90": what a total may come to stands between it and its number. */
function forecastAt(view: SentenceView, hit: CueHit, slot: CountedSlot): number {
  for (let at = hit.to + 1; at < slot.from; at += 1) if (forecasting.has(lowerAt(view, at))) return at;
  return -1;
}

/**
 * What is carried on shares the stand of what it refers to in one sentence; a part does so beyond it, for nothing else
 * is said of it: "The regime will free 300 prisoners. Sixty of them are foreigners."
 */
function carriedModality(view: SentenceView, { rule }: Decision, from: Decided): ModalityReading {
  if (from.view === view) return from.modality;
  const { modality } = from.modality;
  return rule.endsWith(".part") && modality !== "actual" ? by(modality, -1) : actual;
}

/** "denied that 9", "if 20": words right before the number. */
function stanceBefore(view: SentenceView, end: number): ModalityReading | null {
  // "Judge orders 20 freed"
  if (/^orders?(?:ed)?$/.test(lowerAt(view, end))) return by("planned", end);
  // "there may have been 400 others who drowned"
  const there = lowerAt(view, end) === "be" ? end - 2 : end - 3;
  const group = view.tokens.slice(Math.max(0, there), end + 1).map(({ lower }) => lower);
  if (/^there (?:may|might|could) (?:be|have been)$/.test(group.join(" ")))
    return by("hypothetical", there + 1);
  for (let at = end; at >= Math.max(0, end - 12); at -= 1) {
    const word = lowerAt(view, at);
    if (/^[;.:“"]$/.test(word)) break;
    // "parents fear that 20 are held", not "12 are believed dead"
    if (
      /^(?:believe|believes|fear|fears|suspect|suspects|feared|believed|suspected)$/.test(word) &&
      lowerAt(view, at + 1) === "that"
    )
      return by("hypothetical", at);
  }
  for (let at = end; at >= Math.max(0, end - 5); at -= 1) {
    const word = lowerAt(view, at);
    if (denying.has(word)) return by("denied", at);
    if (end - at < 2 && /^(?:if|whether|unless)$/.test(word)) return by("hypothetical", at);
    if (/^(?:[,;:.]|and|when|after)$/.test(word)) return null;
  }
  return null;
}

/** Reads the verb group and what governs it, from the cue leftwards to the edge of its clause. */
function wordsBefore(
  view: SentenceView,
  slot: CountedSlot,
  hit: CueHit,
  from: number,
): ModalityReading | null {
  const infinitive =
    lowerAt(view, hit.from - 1) === "to" || /^(?:be|have)$/.test(lowerAt(view, hit.from - 1));
  const open =
    infinitive || hit.role === "nominal" || hit.forms.includes("ing") || hit.forms.includes("base");
  let would = -1;
  let ahead = -1;
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    const word = lowerAt(view, at);
    // "15 suspects were caught" suspects nobody.
    if (at >= slot.from && at <= slot.phrase.to) continue;
    const close = from - at <= 4;
    if (/^(?:[,;:.()—]|that|and|but|when|after|which|who|while|because)$/.test(word)) break;
    if (word === "as" && lowerAt(view, at + 1) !== "many") break;
    if (close && notYet.has(word) && reaches(view, at, hit.from)) return by("denied", at);
    if (close && possible.has(word) && !isMay(view, at) && !isAble(view, at)) return by("hypothetical", at);
    if (close && /^(?:will|shall|must)$/.test(word)) return by("planned", at);
    if (close && word === "would" && lowerAt(view, at + 1) !== "-") would = at;
    if (word === "to" && grammar.beForms.has(lowerAt(view, at - 1)) && close) ahead = at;
    if (open && wished.has(word)) return by("hypothetical", at);
    if (open && decided.has(word) && (word !== "mission" || lowerAt(view, at + 1) === "to")) ahead = at;
    if (view.slotAt.has(at) && !close) break;
  }
  if (ahead < 0) ahead = headlineInfinitive(view, hit);
  if (ahead >= 0) return by("planned", ahead);
  if (would < 0)
    return hit.role === "state" && lowerAt(view, hit.from) === "for" ? by("planned", hit.from) : null;
  return by(hit.kind === "released" ? "planned" : "hypothetical", would);
}

function withinPhrase(view: SentenceView, slot: CountedSlot, hit: CueHit): ModalityReading | null {
  for (let at = slot.to + 1; at < hit.from; at += 1) {
    const word = lowerAt(view, at);
    if (possible.has(word) || wished.has(word)) return by("hypothetical", at);
    if (decided.has(word)) return by("planned", at);
  }
  return null;
}

/** "has not yet been freed"; "has not commented on the deaths" denies none of them. */
function reaches(view: SentenceView, negation: number, cue: number): boolean {
  for (let at = negation + 1; at < cue; at += 1) {
    const word = lowerAt(view, at);
    if (grammar.otherVerbs.has(word) || (/[^e]ed$/.test(word) && word.length > 4)) return false;
  }
  return true;
}

/** "I can count 41 bodies", "could only confirm 12": whoever can do that does it. */
function isAble(view: SentenceView, at: number): boolean {
  if (!/^(?:can|could)$/.test(lowerAt(view, at))) return false;
  const next =
    grammar.adverbs.has(lowerAt(view, at + 1)) || lowerAt(view, at + 1) === "only" ? at + 2 : at + 1;
  return ableTo.has(lowerAt(view, next));
}

/** "raids on 3 May killed 12": the month. In a headline of capitals it needs its day. */
function isMay({ tokens, sentence }: SentenceView, at: number): boolean {
  if (tokens[at]?.text !== "May" || at === 0) return false;
  return sentence.in === "text" || tokens[at - 1]?.type === "number" || tokens[at + 1]?.type === "number";
}

/** "Kolvania to free 20", "Two men to be hanged": where a headline speaks of the future; -1 where it does not. */
function headlineInfinitive(view: SentenceView, hit: CueHit): number {
  if (view.sentence.in !== "title") return -1;
  const at = lowerAt(view, hit.from - 1) === "be" ? hit.from - 2 : hit.from - 1;
  return lowerAt(view, at) === "to" ? at : -1;
}
