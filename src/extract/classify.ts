import type { Evidence, Refused } from "../domain/evidence.ts";
import type { Notice } from "../domain/notice.ts";
import { carry } from "./clause/antecedent.ts";
import {
  bare,
  compared,
  ellipsis,
  gapped,
  itemised,
  more,
  remainder,
  repeated,
  sameList,
} from "./clause/carry-rules.ts";
import { echoed, kindsByFigure } from "./clause/echoed.ts";
import { answered, contrasted, figure } from "./clause/figure-rules.ts";
import { governorBefore } from "./clause/governor-before.ts";
import { kindEvidence } from "./clause/kind-evidence.ts";
import { lexiconOf } from "./clause/kind-lexicon.ts";
import { type Links, linksOf } from "./clause/links.ts";
import { measureOf } from "./clause/measure-of.ts";
import { modalityOf } from "./clause/modality.ts";
import { countedSlots } from "./clause/noun-phrase.ts";
import { equated, included, part, partOfKnown, partOfState, wholeOfHeld } from "./clause/part-rules.ts";
import { predicateAfter } from "./clause/predicate-after.ts";
import {
  casesOf,
  counted,
  described,
  framed,
  governed,
  listed,
  named,
  predicated,
} from "./clause/predicate-rules.ts";
import { refusedKinds } from "./clause/refused-kinds.ts";
import { registered } from "./clause/registered.ts";
import { type Context, type Decided, type Decision, type Rule, valueKey } from "./clause/rule.ts";
import { subjectOf } from "./clause/subject.ts";
import { tolled, totalBehind, totalled } from "./clause/total-rules.ts";
import { twoKinds } from "./clause/two-kinds.ts";
import { verify } from "./clause/verified-rule.ts";
import {
  type CountedSlot,
  countsThing,
  lowerAt,
  type SentenceView,
  viewSentence,
  wordsOf,
} from "./clause/view.ts";
import { wordsAt } from "./evidence.ts";
import type { Kind } from "./kinds/cue.ts";
import { cueVerbs } from "./languages/en/attribution-cues.ts";
import * as grammar from "./languages/en/grammar.ts";
import type { Candidate, QuantityMention, SegmentedArticle } from "./steps.ts";

/** In this order, the first that decides wins: structure before distance, the number's own words before its neighbours'. */
const rules: readonly Rule[] = [
  framed,
  counted,
  casesOf,
  governed,
  tolled,
  totalBehind,
  predicated,
  listed,
  described,
  totalled,
  named,
  part,
  partOfKnown,
  partOfState,
  included,
  equated,
  sameList,
  gapped,
  contrasted,
  more,
  ellipsis,
  compared,
  repeated,
  remainder,
  wholeOfHeld,
  figure,
  registered,
  answered,
  itemised,
  bare,
];
const carrying: readonly Rule[] = [
  part,
  partOfKnown,
  partOfState,
  included,
  sameList,
  gapped,
  contrasted,
  more,
  ellipsis,
  compared,
  repeated,
  remainder,
  wholeOfHeld,
  figure,
  registered,
  bare,
];

const custodyWords =
  /\b(?:prison|jail|hostage|captive|captiv|kidnap|abduct|detain|detention|inmate|custody|arrest|imprison|penitentiar|pardon|amnest|clemency|remand)/i;

/** Gives each number that counts people its kind; a notice says why a number got none. Text order is kept. */
export function classify(
  segmented: SegmentedArticle,
  mentions: readonly QuantityMention[],
  options: { explain?: boolean; kinds?: readonly Kind[] } = {},
): { candidates: Candidate[]; notices: Notice[] } {
  const lexicon = lexiconOf(options.kinds);
  const refused = new Map<Decided, readonly Refused[]>();
  const notices: Notice[] = [];
  const earlier: Decided[] = [];
  const known = new Map<string, Decided>();
  const custody = custodyWords.test(segmented.article.title) || custodyWords.test(segmented.article.text);
  const undecided: Context[] = [];
  let afterClaim = false;
  for (const [sentence, group] of Map.groupBy(mentions, (mention) => mention.sentence)) {
    const view = viewSentence(sentence, group, lexicon);
    const slots = countedSlots(view);
    const wholes = new Set(slots.map(({ phrase }) => phrase.base?.from));
    for (const slot of slots) {
      // Spares the look around it: most numbers count things.
      if (!mayCount(slot, view)) {
        afterClaim = false;
        notices.push(refusal(slot));
        continue;
      }
      const whole = wholes.has(slot.from) || opensWithWhole(view, slot);
      const context: Context = {
        view,
        slot,
        before: governorBefore(view, slot),
        after: predicateAfter(view, slot, whole),
        whole,
        earlier,
        known,
        custody,
        afterClaim,
      };
      const decision = decideKind(context);
      afterClaim = decision !== null;
      if (!decision) {
        undecided.push(context);
        continue;
      }
      const decided = decidedOf(context, decision, slots);
      earlier.push(decided);
      known.set(valueKey(slot.mention.quantity), decided);
      refused.set(decided, options.explain ? refusedKinds(context, decision, rules) : []);
    }
  }
  const found = [...earlier];
  const byFigure = undecided.length > 0 ? kindsByFigure(earlier) : new Map<string, Decided[]>();
  for (const context of undecided) {
    const decision = countsNobody(context) || partOfThings(context) ? null : echoed(context, byFigure);
    if (decision && takes(context, decision)) found.push(decidedOf(context, decision, [context.slot]));
    else notices.push(refusal(context.slot));
  }
  found.sort((a, b) => a.view.sentence.index - b.view.sentence.index || a.slot.from - b.slot.from);
  const links = linksOf(found);
  const candidates = found.map((one) => candidateOf(one, links(one), refused.get(one) ?? []));
  return { candidates, notices };
}

function decidedOf(context: Context, decision: Decision, slots: readonly CountedSlot[]): Decided {
  const { view, slot, whole, earlier } = context;
  const modality = modalityOf(view, slot, decision);
  const subject = subjectOf(view, slot, earlier.at(-1), decision.hit);
  const measure = measureOf(view, slot, decision);
  return { decision, slot, slots, view, modality, measure, subject, whole };
}

const partWords = new Set(
  "first last latest most many some half several few rest majority any each none".split(" "),
);

/** "Of the 80, 6 had", "the first of 90 sailors": a part of the whole follows, or stands before it without a number. */
function opensWithWhole(view: SentenceView, slot: CountedSlot): boolean {
  const { from } = slot.phrase;
  if (view.tokens[from - 1]?.lower !== "of") return false;
  return from <= 2 || partWords.has(view.tokens[from - 2]?.lower ?? "");
}

function decideKind(context: Context): Decision | null {
  if (countsNobody(context) || partOfThings(context)) return null;
  const decision = first(rules, context);
  const last = context.earlier.at(-1);
  const fallback = () => first(carrying, context) ?? (last ? carry(last, "earlier", 0.5) : null);
  const verified = verify(context, decision, fallback);
  return verified && takes(context, verified) ? verified : null;
}

/** People and events; things only where a kind counts them. */
const mayCount = ({ phrase }: CountedSlot, { lexicon }: SentenceView) =>
  phrase.head !== "thing" || lexicon.kindsOfThing.has(phrase.headWord ?? "");

/** Whether the kind is looked for, and counts what is counted here. */
function takes({ slot, view }: Context, { kind, of }: Decision): boolean {
  if (!view.lexicon.definitions.has(kind)) return false;
  return slot.phrase.head !== "thing" || countsThing(view, slot.phrase.headWord, of ?? kind);
}

/** "no" counts only events ("no deaths"); "one" needs people or a predicate of its own; "all but four" leaves them out. */
function countsNobody(context: Context): boolean {
  const { view, slot, before, after } = context;
  const { head, partitive, from } = slot.phrase;
  if (slot.mention.quantity.high === 0) return head !== "event";
  // "three attempted murders"
  if (head === "event" && view.tokens[(slot.phrase.headCue?.from ?? 0) - 1]?.lower === "attempted")
    return true;
  if (view.tokens[from - 1]?.lower === "but" && view.tokens[from - 2]?.lower === "all") return true;
  if (speaks(view, slot)) return true;
  if (slot.mention.number.toLowerCase() !== "one" || gapped(context)) return false;
  // "four members of one family were slain"
  const ofGroup = /^(?:family|household|village|tribe|clan|company|unit|crew|school|class)$/;
  if (view.tokens[from - 1]?.lower === "of" && ofGroup.test(view.tokens[slot.to + 1]?.lower ?? ""))
    return true;
  // "one of the longest hostage dramas"
  const superlative = view.tokens
    .slice(slot.to + 1, slot.to + 5)
    .some(({ lower }) => /^(?:\w{3,}est|most|least|first|last|few|only)$/.test(lower));
  if (superlative && view.tokens[slot.to + 1]?.lower === "of") return true;
  if (head === "person" || head === "event" || head === "case" || partitive === "pronoun") return false;
  const close = typeof after === "object" && after !== null && after.distance <= 2;
  return !close && !(before && before.distance === 0);
}

/** "one of its lawyers said": a few of somebody's people speak. */
function speaks(view: SentenceView, { mention, phrase }: CountedSlot): boolean {
  if (phrase.partitive !== "noun" || (mention.quantity.high ?? FEW + 1) > FEW) return false;
  if (!cueVerbs.has(lowerAt(view, phrase.to + 1))) return false;
  const nouns = view.tokens.slice(phrase.from + 2, phrase.to + 1);
  return nouns.some(({ lower }) => grammar.possessives.has(lower) || /'s$|s'$/.test(lower));
}

const FEW = 3;

/** "seized three trawlers and released one of them": a part of what are no people. */
function partOfThings({ view, slot }: Context): boolean {
  if (slot.phrase.partitive !== "pronoun" || slot.phrase.headWord === "whom") return false;
  // "On one of them, 11 were let out": a ship, a day, a raid.
  if (/^(?:on|in|at|aboard|inside|during)$/.test(lowerAt(view, slot.phrase.from - 1))) return true;
  const previous = view.slots[view.slots.findIndex(({ from }) => from === slot.from) - 1];
  return countedSlots(view).find(({ from }) => from === previous?.from)?.phrase.head === "thing";
}

function first(list: readonly Rule[], context: Context): Decision | null {
  for (const rule of list) {
    const decision = rule(context);
    if (decision) return decision;
  }
  return null;
}

function candidateOf(decided: Decided, links: Links, refused: readonly Refused[]): Candidate {
  const { decision, slot, modality, subject } = decided;
  return {
    ...slot.mention,
    kind: decision.kind,
    of: decision.of,
    measure: decided.measure.measure,
    subject: subject?.text ?? null,
    modality: modality.modality,
    confidence: decision.confidence,
    rules: [...slot.mention.rules, decision.rule],
    partOf: links.partOf,
    revision: links.revision,
    evidence: [...slot.mention.evidence, ...evidenceOf(decided), ...links.evidence],
    ambiguous: slot.mention.ambiguous ?? twoKinds(decided),
    refused,
  };
}

/** The words that decided kind, measure, subject and modality. */
function evidenceOf({ decision, slot, view, modality, measure, subject }: Decided): Evidence[] {
  const evidence = kindEvidence(view, decision);
  const measured = measure.words && wordsOf(view, measure.words);
  if (measured) evidence.push(wordsAt(view.sentence, measured, "measure", measure.rule));
  if (subject) {
    const start = view.tokens[slot.phrase.from]?.start ?? slot.mention.start;
    const end = view.tokens[slot.phrase.to]?.end ?? slot.mention.end;
    const own = start <= subject.start && subject.end <= end;
    evidence.push(wordsAt(view.sentence, subject, "subject", own ? "subject.counted" : "subject.elsewhere"));
  }
  const stand = modality.at === null ? undefined : view.tokens[modality.at];
  if (stand) evidence.push(wordsAt(view.sentence, stand, "modality", `modality.${modality.modality}`));
  return evidence;
}

function refusal({ mention, phrase }: CountedSlot): Notice {
  const { sentence, start, end, number } = mention;
  const thing = phrase.head === "thing";
  return {
    in: sentence.in,
    start,
    end,
    text: number,
    rule: thing ? "kind.not-people" : "kind.none",
    message: thing ? `counts ${phrase.headWord}, not people` : "no word says what happened to those counted",
  };
}
