import type { Measure } from "../../domain/claim.ts";
import { anyDay, holding, lasting, presentBe, takenFor, tallies } from "../languages/en/measures.ts";
import type { CueHit } from "./cue-index.ts";
import { cueOf, type Decision, type MeasureReading } from "./rule.ts";
import { phraseAt, runningTotal } from "./running-total.ts";
import { type CountedSlot, lowerAt, type SentenceView, type TokenRange } from "./view.ts";

/**
 * Whether a number counts one event, a running total or how many at one time: what its kind always counts, unless the
 * cue is an act, a state or a total, or words of the clause say how long the count runs.
 */
export function measureOf(view: SentenceView, slot: CountedSlot, decision: Decision): MeasureReading {
  const definition = view.lexicon.definitions.get(decision.kind);
  const usual: MeasureReading = {
    measure: definition?.measure ?? "event",
    rule: "measure.kind",
    words: null,
  };
  if (decision.carried) return { ...decision.carried.measure, rule: "measure.carried", words: null };
  const cue = cueOf(decision);
  // "We have 521 names": whoever writes names down counts on.
  const names = decision.rule.endsWith(".names") ? decision.words?.[0] : null;
  if (names) return read("cumulative", "names", names);
  if (!cue) return usual;
  const total = cue.role === "total" || decision.rule.endsWith(".total") || isTallied(view, slot, cue);
  const reading = total
    ? totalled(view, slot, cue, usual)
    : definition?.acts && isAct(cue)
      ? (kept(view, slot, cue) ?? read(definition.acts, "act", cue))
      : usual;
  const runs = reading.measure === "event" ? runningTotal(view, slot, cue) : null;
  return runs ? read("cumulative", "running", runs) : reading;
}

/** "the number of people who are still jailed": the tally is of a state; of acts it runs on. */
function totalled(view: SentenceView, slot: CountedSlot, cue: CueHit, usual: MeasureReading): MeasureReading {
  const acts = view.lexicon.definitions.get(cue.kind)?.acts;
  const state = acts && isAct(cue) ? kept(view, slot, cue) : null;
  return state ?? (acts || usual.measure !== "stock" ? totalOfActs(view, cue) : null) ?? usual;
}

const read = (measure: Measure, shape: string, { from, to }: TokenRange): MeasureReading => ({
  measure,
  rule: `measure.${shape}`,
  words: { from, to },
});
const one = (at: number): TokenRange => ({ from: at, to: at });

const isAct = ({ role, forms }: CueHit) => forms.length > 0 || /^(?:event|nominal|transitive)$/.test(role);

/** "the number of people arrested topped 500": the cue stands in a tally and governs nothing. */
function isTallied(view: SentenceView, slot: CountedSlot, cue: CueHit): boolean {
  if (cue.to >= slot.from) return false;
  for (let at = cue.from - 1; at >= Math.max(1, cue.from - 6); at -= 1) {
    if (view.slotAt.has(at)) return false;
    if (lowerAt(view, at) === "of" && tallies.has(lowerAt(view, at - 1))) return true;
  }
  return false;
}

/** "the number of arrests", "the number of people freed": a tally of acts; "the number of detainees" is none. */
function totalOfActs(view: SentenceView, cue: CueHit): MeasureReading | null {
  for (let at = cue.from; at <= cue.to; at += 1) {
    const acts = (view.cuesFrom[at] ?? []).some(
      (hit) => hit.kind === cue.kind && (hit.role === "event" || hit.forms.length > 0),
    );
    if (acts && !holding.has(lowerAt(view, at)) && !lasts(view, cue)) return read("cumulative", "total", cue);
  }
  return null;
}

/** "the number of people who are still jailed": a tally of those kept, not of arrests. */
const lasts = (view: SentenceView, cue: CueHit): boolean =>
  [1, 2, 3].some((back) => lasting.has(lowerAt(view, cue.from - back)));

/** The verb of "there are", "there are still", right before a number. */
function existsBefore(view: SentenceView, { phrase }: CountedSlot): number | null {
  for (let at = phrase.from - 1; at >= Math.max(1, phrase.from - 3); at -= 1) {
    if (presentBe.has(lowerAt(view, at))) return lowerAt(view, at - 1) === "there" ? at : null;
    if (!lasting.has(lowerAt(view, at)) && lowerAt(view, at) !== "now") return null;
  }
  return null;
}

/** "remain detained", "are being held", "is holding 40", "are jailed": how many there are at one time. */
function kept(view: SentenceView, slot: CountedSlot, cue: CueHit): MeasureReading | null {
  if (holding.has(lowerAt(view, cue.from)) && !takenFor.has(lowerAt(view, cue.to + 1)))
    return read("stock", "holding", one(cue.from));
  const start = cue.from > slot.to ? Math.max(slot.to + 1, cue.from - 6) : cue.from - 3;
  for (let at = cue.from - 1; at >= Math.max(0, start); at -= 1)
    if (lasting.has(lowerAt(view, at))) return read("stock", "lasting", one(at));
  for (let at = cue.to + 1; at < cue.to + 9; at += 1) {
    const to = phraseAt(view, at, anyDay);
    if (to !== null) return read("stock", "lasting", { from: at, to });
  }
  // "there are still 800 people detained": what lasts is said before the number.
  const exists = cue.from > slot.to && cue.forms.includes("participle") ? existsBefore(view, slot) : null;
  if (exists !== null) return read("stock", "lasting", one(exists));
  const present = presentBe.has(lowerAt(view, cue.from - 1)) && cue.forms.includes("participle");
  return present ? read("stock", "lasting", one(cue.from - 1)) : null;
}
