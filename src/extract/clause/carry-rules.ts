import * as grammar from "../languages/en/grammar.ts";
import { formerly, insteadOf } from "../languages/en/revisions.ts";
import { timeWords } from "../languages/en/speaker-words.ts";
import { months } from "../languages/en/time-words.ts";
import { antecedent, carry, cueBefore, ends, lastInSentence, uncheck } from "./antecedent.ts";
import { endOfPhrase } from "./cue-index.ts";
import { type Context, type Decided, type Rule, valueKey } from "./rule.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";

/** "killed two adults and three children", where the first was decided and the second stands in its list. */
export const sameList: Rule = (context) => {
  const { view, slot } = context;
  const last = lastInSentence(context);
  if (!last || context.after === "other" || context.after === "agent") return null;
  // "and 3 others may have escaped": something else is said of them.
  if (context.after?.main) return null;
  if (slot.phrase.head === "thing" || slot.phrase.head === "case" || slot.phrase.head === "unknown")
    return null;
  const gap = wordsBetween(view, last.slot.phrase.to + 1, slot.phrase.from);
  // "76 of them were girls and 61 boys"
  const breakdown = /\.(?:part|ellipsis)$/.test(last.decision.rule) && grammar.beForms.has(gap[0] ?? "");
  const listed = breakdown ? gap.slice(1) : gap;
  // "six health workers: four doctors, a nurse": the members are counted one by one.
  const members = gap.length === 1 && gap[0] === ":" && slot.phrase.head === "person";
  if (members)
    return carry(uncheck(last), "part", 0.65, { from: slot.phrase.from - 1, to: slot.phrase.from - 1 });
  const plain = gap.length > 0 && gap.length <= 9 && listed.every((word) => !ends(word));
  // "left 1,200 dead and 600,000 homeless"
  if (/^(?:homeless|displaced|stranded|without|destroyed|damaged)$/.test(lowerAt(view, slot.phrase.to + 1)))
    return null;
  const joined = /^(?:and|,|including|or|&|plus|—|–|-|\()$/.test(gap.at(-1) ?? "");
  if (!plain || !joined) return null;
  const verbBetween = view.cuesFrom
    .slice(last.slot.phrase.to + 1, slot.phrase.from)
    .some((hits) => hits.some((hit) => hit.forms.length > 0 && hit.kind !== last.decision.kind));
  if (verbBetween) return null;
  return carry(last, "list", 0.6, { from: slot.phrase.from - 1, to: slot.phrase.from - 1 });
};

/** In lower case, a month as its name: "March" is no verb. */
const wordsBetween = (view: SentenceView, from: number, to: number): string[] =>
  view.tokens
    .slice(from, to)
    .map(({ lower, text, capital }) => (capital && months.has(lower) ? text : lower));

/** "15 were held in Arlo and nine in Mira": what happened is left out, where or when it did is not. */
export const gapped: Rule = (context) => {
  const { view, slot } = context;
  const { head, partitive, from, to } = slot.phrase;
  const last = lastInSentence(context);
  if (!last || head !== "none" || partitive) return null;
  // "20 injured, five critically"
  const next = view.tokens[to + 2];
  const degree = /ly$/.test(lowerAt(view, to + 1)) && (!next || next.type === "mark");
  if (!degree && !gapPrepositions.has(lowerAt(view, to + 1))) return null;
  const { hit, words = [] } = last.decision;
  const said = Math.max(last.slot.phrase.to, hit?.to ?? 0, ...words.map((one) => one.to));
  const gap = wordsBetween(view, said + 1, from);
  // "300 were freed on Monday, followed by 90 in May"
  const followed = gap.at(-1) === "by" && gap.at(-2) === "followed";
  const joined = followed || /^(?:and|,|;|&|plus)$/.test(gap.at(-1) ?? "");
  // "800 were freed, five in March"
  const dated =
    gap.length === 1 && (timeWords.has(lowerAt(view, to + 2)) || months.has(lowerAt(view, to + 2)));
  const parallel = degree || dated || (gap.length <= 14 && gapPrepositions.has(gap[0] ?? ""));
  const between = gap.slice(0, followed ? -2 : -1);
  if (!joined || !parallel || between.some((word) => ends(word) || grammar.relatives.has(word))) return null;
  if (view.slots.some((one) => one.from > said && one.to < from)) return null;
  return carry(last, "gapped", 0.65, { from: to + 1, to: to + 1 });
};

const gapPrepositions = new Set("in at on near from by during outside inside across around".split(" "));

/** "Another 17 were picked up", "wounded two more": as before, where nothing else is said. */
export const more: Rule = (context) => {
  const { slot, view } = context;
  const before = /^(?:another|further|additional)$/.test(lowerAt(view, slot.from - 1));
  if ((!before && slot.phrase.head !== "more") || context.after === "other") return null;
  const at = before ? slot.from - 1 : slot.to + 1;
  // "was arrested along with 3 others"
  const along = /^(?:along|together) with$/.test(
    `${lowerAt(view, slot.phrase.from - 2)} ${lowerAt(view, slot.phrase.from - 1)}`,
  );
  const hit = along ? cueBefore(context) : null;
  if (hit) return { kind: hit.kind, of: null, rule: `${hit.kind}.more`, confidence: 0.6, words: [hit] };
  const found = lastInSentence(context) ?? (opensSentence(context) ? antecedent(context) : null);
  // "had verified 40 deaths and was reviewing another 90": what was checked is over.
  const between = found?.view === view ? view.tokens.slice(found.slot.phrase.to + 1, slot.phrase.from) : [];
  const moved = between.some(({ lower }) => grammar.beForms.has(lower) || grammar.otherVerbs.has(lower));
  if (found && stays(context, found))
    return {
      kind: "detained",
      of: null,
      rule: "detained.more",
      confidence: 0.6,
      words: [{ from: at, to: at }],
    };
  return found && carry(moved ? uncheck(found) : found, "more", 0.6, { from: at, to: at });
};

/** "four were freed; 19 more remain": those who were not let go. */
function stays({ view, slot }: Context, found: Decided): boolean {
  if (found.decision.kind !== "released") return false;
  const behind = view.tokens.slice(slot.phrase.to + 1, slot.phrase.to + 7);
  const end = behind.findIndex(({ text }) => /^[.;]$/.test(text));
  const said = end < 0 ? behind : behind.slice(0, end);
  return said.some(({ lower }) => /^(?:remain|remains|remained|still|await|awaiting|waiting)$/.test(lower));
}

/** "A further four were found": the sentence goes on with what was counted right before it. */
const opensSentence = ({ slot, view, afterClaim }: Context) =>
  afterClaim &&
  slot.from <= 2 &&
  slot.phrase.head !== "person" &&
  grammar.beForms.has(lowerAt(view, slot.phrase.to + 1));

/** "12 were women" after "released 50": the subject is left out, the kind is that of the number before. */
export const ellipsis: Rule = (context) => {
  const { view, slot } = context;
  if (slot.phrase.head !== "none" && slot.phrase.partitive === null) return null;
  const next = lowerAt(view, slot.phrase.to + 1);
  if (!grammar.beForms.has(next) && !grammar.haveForms.has(next)) return null;
  const opens =
    slot.phrase.from === 0 ||
    /^(?:,|and|;|“|while|but|where|—|–|")$/.test(lowerAt(view, slot.phrase.from - 1));
  const people = [2, 3, 4].some((step) => view.lexicon.isPerson(lowerAt(view, slot.phrase.to + step)));
  if (!opens) return null;
  // "Of the 38 dead, 21 lived there and six were under 16": another part of the same whole.
  const last = lastInSentence(context);
  const sibling = last?.decision.rule.endsWith(".part") ? last : null;
  const found = people ? antecedent(context) : sibling;
  const verb = slot.phrase.to + 1;
  return found && carry(found, "ellipsis", 0.6, { from: verb, to: verb });
};

/** "up from 20", "putting the total at 90", "the figure of 30": a figure beside another one. */
export const compared: Rule = (context) => {
  const { view, slot } = context;
  if (slot.phrase.head !== "none" && slot.phrase.head !== "person") return null;
  // "the estimate of 13 million people affected"
  if (slot.phrase.head === "person" && otherwise.test(lowerAt(view, slot.phrase.to + 1))) return null;
  const words = view.tokens
    .slice(Math.max(0, slot.phrase.from - 7), slot.phrase.from)
    .map(({ lower }) => lower);
  const last = words.at(-1) ?? "";
  const change =
    last === "from" && /^(?:up|down|rise|increase|drop|fall|raised|revised)$/.test(words.at(-2) ?? "");
  const named =
    /^(?:at|to|of|is|was|from)$/.test(last) &&
    words.some((word) => /^(?:figure|figures|total|number|count|tally|estimates|estimate)$/.test(word));
  const figure = named || (slot.phrase.head === "none" && isTotalOf(view, slot));
  const compares =
    (/^(?:to|with)$/.test(last) && /^(?:compared|opposed|contrast)$/.test(words.at(-2) ?? "")) ||
    (last === "against" && lastInSentence(context) !== null);
  const instead = isReplaced(context);
  if (!change && !figure && !compares && !instead && !isPair(context, last)) return null;
  const found = antecedent(context);
  // "56 were verified, against the 116 that the palace claims": only one side was checked.
  const unchecked = compares && last !== "with" ? found && uncheck(found) : found;
  return unchecked && carry(unchecked, "compared", 0.6, linkBefore(slot.phrase.from));
};

/** "suggest a total of 90": the words for all of them belong to the number. */
const isTotalOf = (view: SentenceView, { phrase, from }: CountedSlot): boolean =>
  view.tokens.slice(phrase.from, from).some(({ lower }) => lower === "total" || lower === "sum");

const otherwise =
  /^(?:affected|displaced|evacuated|homeless|stranded|sheltering|vaccinated|infected|registered|in)$/;

/** "Fifteen were killed, not 12 as was first reported": the figure that another one replaces. */
const isReplaced = ({ view, slot }: Context): boolean =>
  insteadOf.some((words) => endOfPhrase(view.tokens, slot.phrase.from - words.length, words) !== null) &&
  view.tokens.slice(slot.phrase.to + 1, slot.phrase.to + 9).some(({ lower }) => formerly.has(lower));

/** The two words before a number: "up from", "total at". */
const linkBefore = (from: number) => ({ from: Math.max(0, from - 2), to: from - 1 });

/** "to 467 from 312", "from 312 to 467": the other end of a change, close by, so that one date holds for both. */
function isPair({ view, slot, earlier }: Context, word: string): boolean {
  const other = earlier.at(-1);
  if (slot.phrase.head !== "none" || other?.view !== view) return false;
  const opposite = word === "from" ? "to" : word === "to" ? "from" : null;
  const near = slot.phrase.from - other.slot.phrase.to <= 3;
  return near && opposite !== null && lowerAt(view, other.slot.phrase.from - 1) === opposite;
}

/** "the other 123", "the remaining 9": what is left of those just counted. */
export const remainder: Rule = (context) => {
  const { view, slot, after } = context;
  const { from, head } = slot.phrase;
  const rest = [slot.from - 1, from, from + 1].find(
    (at) => /^(?:other|remaining)$/.test(lowerAt(view, at)) && at < slot.from,
  );
  // "killed 33 and sent the remaining 18 back"
  if (/^(?:sent|gave|brought|kept|left|let)$/.test(lowerAt(view, from - 1))) return null;
  if (rest === undefined || head === "thing" || head === "unknown" || after === "other" || after === "agent")
    return null;
  const found = antecedent(context);
  return found && carry(uncheck(found), "remainder", 0.5, { from: rest, to: rest });
};

/** "the 40", "all 90": people whose number was given before. */
export const repeated: Rule = ({ view, slot, known, after, whole }) => {
  const { definite, head } = slot.phrase;
  if (!definite || (head !== "none" && head !== "person") || (after === "other" && !whole)) return null;
  const same = known.get(valueKey(slot.mention.quantity));
  if (!same) return null;
  // "his 22 ministers", when 22 had died
  const owned = grammar.possessives.has(lowerAt(view, slot.phrase.from));
  if (owned && head === "person" && slot.phrase.headWord !== same.slot.phrase.headWord) return null;
  // "the three" says less than "the 90": small numbers only refer back a little way.
  const back = view.sentence.index - same.view.sentence.index;
  const small = (slot.mention.quantity.low ?? 0) < 10;
  const { from } = slot.phrase;
  return small && back > 3 ? null : carry(same, "repeated", 0.45, { from, to: slot.from - 1 });
};

/** "“Thirty, no more.”", "then 90.": a figure that stands alone right after a claim repeats or revises it. */
export const bare: Rule = (context) => {
  const { view, slot, after } = context;
  const { head, from, to, partitive } = slot.phrase;
  if (head !== "none" || partitive || typeof after === "string") return null;
  if (!/^(?:[“"‘]|then)$/.test(lowerAt(view, from - 1))) return null;
  const next = view.tokens[to + 1];
  if (next && next.type !== "mark") return null;
  const found = context.known.get(valueKey(slot.mention.quantity)) ?? antecedent(context);
  return found && found.view.sentence.paragraph === view.sentence.paragraph
    ? carry(uncheck(found), "bare", 0.4)
    : null;
};

/**
 * "It breaks down as follows: landslides, 39; drowning, 17", "with Mira (504) and Tarn (447) in the lead": shares of the
 * figure before, each with its name.
 */
export const itemised: Rule = (context) => {
  const { view, slot } = context;
  const { head, partitive, from, to } = slot.phrase;
  if (head !== "none" || partitive) return null;
  const [before, next] = [lowerAt(view, from - 1), lowerAt(view, to + 1)];
  const bracketed = before === "(" && next === ")" && view.tokens[from - 2]?.type === "word";
  if (!bracketed && !(/^[,:]$/.test(before) && /^(?:;|\.|)$/.test(next) && inItems(context))) return null;
  const found = bracketed ? lastInSentence(context) : antecedent(context);
  return found && carry(uncheck(found), "part", 0.55, { from: from - 1, to: from - 1 });
};

/** A list of shares is no longer, in tokens, to either side. */
const ITEMS = 60;

/** Behind a colon, with a semicolon between the items. */
function inItems({ view, slot }: Context): boolean {
  const near = view.tokens.slice(Math.max(0, slot.from - ITEMS), slot.to + ITEMS);
  const colon = near.findIndex(({ text }) => text === ":");
  const at = slot.from - Math.max(0, slot.from - ITEMS);
  return colon > 0 && colon < at && near.some(({ text }, place) => text === ";" && place > colon);
}
