import * as grammar from "../languages/en/grammar.ts";
import { vague } from "../languages/en/numerals.ts";
import { caseNouns, isPersonNoun, moreWords, partitivePronouns } from "../languages/en/people.ts";
import { hedgesAfter, neutral } from "../languages/en/qualifiers.ts";
import { thingNouns } from "../languages/en/things.ts";
import type { CueHit } from "./cue-index.ts";
import type { SentenceView, Slot } from "./view.ts";

/** What a number counts: the words from its hedge to its last noun, as token positions. */
export interface NounPhrase {
  /** First token: hedge, article and the like included. */
  readonly from: number;
  /** Last token; the number's own last token when it stands alone. */
  readonly to: number;
  readonly head: "person" | "event" | "case" | "thing" | "more" | "unknown" | "none";
  readonly headWord: string | null;
  /** Cue of an event noun or of people by name. */
  readonly headCue: CueHit | null;
  /** Participle or state before the noun: "12 wounded officers". */
  readonly premodifier: CueHit | null;
  /** "of them" or "of the 12 hostages". */
  readonly partitive: "pronoun" | "noun" | null;
  /** The whole that this is a part of: "of the 12". */
  readonly base: Slot | null;
  /** Tokens of the counted noun as the text has it; null when the number stands alone. */
  readonly subject: { from: number; to: number } | null;
  /** "the 12", "all 12": known people. */
  readonly definite: boolean;
}

const definiteWords = new Set(["the", "these", "those", "its", "their", "his", "her", "our", "all", "both"]);
const beforeNumber = new Set([
  ...grammar.determiners,
  ...neutral,
  "other",
  "further",
  "additional",
  "remaining",
  "first",
  "last",
  "latest",

  "new",
  "total",

  "further",
  "now",
  "also",
  "mere",
  "whopping",
  "record",
]);

export function readNounPhrase(view: SentenceView, slot: Slot): NounPhrase {
  const start = phraseStart(view, slot);
  const after = skipHedgeAfter(view, slot.to + 1);
  const lower = (at: number) => view.tokens[at]?.lower ?? "";
  const blank = { from: start.from, definite: start.definite, base: null, partitive: null } as const;
  if (lower(after) !== "of") return { ...blank, ...readNouns(view, after, after - 1, slot) };
  const next = after + 1;
  if (partitivePronouns.has(lower(next)) && !(isVague(slot) && view.slotAt.has(next))) {
    const followed = /^(?:those|these)$/.test(lower(next)) ? readNouns(view, next + 1, next, slot) : null;
    if (followed && followed.head === "person") {
      return { ...blank, ...followed, partitive: "noun", subject: { from: after, to: followed.to } };
    }
    return {
      ...blank,
      to: next,
      head: "none",
      headWord: lower(next),
      headCue: null,
      premodifier: null,
      partitive: "pronoun",
      subject: { from: after, to: next },
    };
  }
  let noun = next;
  while (grammar.determiners.has(lower(noun)) || /'s$/.test(lower(noun)) || lower(noun) === "estimated")
    noun += 1;
  const base = wholeAt(view, noun);
  if (base && base !== slot) {
    const whole = readNouns(view, skipHedgeAfter(view, base.to + 1), base.to, base);
    return { ...blank, ...whole, base, partitive: "noun", subject: { from: after, to: whole.to } };
  }
  const nouns = readNouns(view, noun, next, slot);
  const partitive = noun > next && !isVague(slot) ? "noun" : null;
  const subject = partitive ? { from: after, to: nouns.to } : nouns.subject;
  return { ...blank, ...nouns, partitive, subject };
}

const isVague = (slot: Slot) =>
  slot.mention.quantity.qualifier === "vague" ||
  vague.has(slot.mention.number.toLowerCase()) ||
  /\b(?:million|dozen|couple|hundred|thousand)$/i.test(slot.mention.number);

/** The number of the whole in "5 of the 12" and "15 of the more than 200". */
function wholeAt(view: SentenceView, at: number): Slot | null {
  const start = view.tokens[at]?.start;
  const hedged = view.slots.find(({ mention }) => mention.qualifierSpan?.start === start);
  return view.slotAt.get(at) ?? hedged ?? view.slotAt.get(at + 1) ?? null;
}

function phraseStart(view: SentenceView, slot: Slot): { from: number; definite: boolean } {
  const hedge = slot.mention.qualifierSpan;
  let from = slot.from;
  while (
    hedge &&
    from > 0 &&
    (view.tokens[from - 1]?.start ?? -1) >= hedge.start &&
    hedge.start < slot.mention.start
  )
    from -= 1;
  let definite = false;
  for (let steps = 0; steps < 4 && from > 0; steps += 1) {
    const word = view.tokens[from - 1]?.lower ?? "";
    if (!beforeNumber.has(word)) break;
    if (definiteWords.has(word)) definite = true;
    from -= 1;
  }
  return { from, definite };
}

function skipHedgeAfter(view: SentenceView, at: number): number {
  for (const { words } of hedgesAfter) {
    if (words.every((word, index) => view.tokens[at + index]?.lower === word)) {
      const end = at + words.length;
      if (!(words[0] === "at")) return end;
    }
  }
  return at;
}

type Nouns = Pick<NounPhrase, "to" | "head" | "headWord" | "headCue" | "premodifier" | "subject">;

/** Reads adjectives and nouns from token `at`; `before` is the last token of what precedes. */
function readNouns(view: SentenceView, at: number, before: number, slot: Slot): Nouns {
  let premodifier: CueHit | null = null;
  let head: Nouns["head"] = "none";
  let headWord: string | null = null;
  let headCue: CueHit | null = null;
  let end = before;
  let lastWord = -1;
  let position = at;
  for (let steps = 0; steps < 9; steps += 1) {
    const token = view.tokens[position];
    if (!token || view.slotAt.has(position)) break;
    const word = token.lower;
    if (token.type === "mark") {
      if (/^['’]$/.test(token.text) && head === "person") {
        // "five hostages' bodies"
        position += 1;
        continue;
      }
      if (
        isInner(view, position) ||
        (/^["“”'‘’]$/.test(token.text) && lastWord < position - 1 && head === "none")
      ) {
        position += 1;
        continue;
      }
      break;
    }
    if (isPersonNoun(word)) {
      // "12 police stations": the person noun only describes a thing.
      head = "person";
      headWord = word;
      headCue = view.cuesFrom[position]?.find((hit) => hit.role === "person") ?? headCue;
      end = position;
      position += 1;
      if (goesOn(view, position)) continue;
      break;
    }
    const cues = view.cuesFrom[position] ?? [];
    const event = cues.find((hit) => hit.role === "event");
    const describing = cues.find((hit) => hit.role === "state" || isParticiple(hit));
    if (describing && head === "none" && nounFollows(view, describing.to + 1)) {
      premodifier = describing;
      position = describing.to + 1;
      continue;
    }
    if (event && (describesNoun(view, event) || isAdjunct(view, event, slot))) {
      position = event.to + 1;
      continue;
    }
    if (event && !(describing && !isNounOnly(event, view))) {
      head = "event";
      headWord = word;
      headCue = event;
      end = event.to;
      break;
    }
    const thing = thingNouns.has(word);
    if (!thing && (describing || cues.some((hit) => hit.forms.length > 0 && hit.role !== "weak"))) break;
    if (moreWords.has(word)) {
      if (head === "none") head = "more";
      end = position;
      position += 1;
      continue;
    }
    if (caseNouns.has(word)) {
      head = "case";
      headWord = word;
      end = position;
      break;
    }
    if (thing) {
      head = "thing";
      headWord = word;
      end = position;
      position += 1;
      if (nounFollows(view, position)) {
        head = "none";
        continue;
      }
      break;
    }
    if (stops(word) && !(isAdjectival(word) && nounFollows(view, position + 1))) break;
    if (head === "person") break;
    lastWord = position;
    position += 1;
  }
  if ((head === "none" || head === "more") && lastWord >= at && isNounLike(view, lastWord)) {
    head = "unknown";
    headWord = view.tokens[lastWord]?.lower ?? null;
    end = Math.max(end, lastWord);
  }
  const subject = head === "none" || (head === "more" && end < at) ? null : { from: at, to: end };
  return {
    to: end,
    head,
    headWord,
    headCue,
    premodifier,
    subject: subject && subject.to >= subject.from ? subject : null,
  };
}

/** "737 death-row inmates": the event only describes the people. */
const describesNoun = (view: SentenceView, event: CueHit) =>
  isInner(view, event.to + 1) || isPersonNoun(view.tokens[event.to + 1]?.lower ?? "");

const singular = new Set([
  "body",
  "death",
  "arrest",
  "killing",
  "murder",
  "execution",
  "fatality",
  "injury",
  "corpse",
]);
/** "2,000 student body members": an event in the singular is not what a larger number counts. */
const isAdjunct = (view: SentenceView, event: CueHit, slot: Slot) =>
  singular.has(view.tokens[event.to]?.lower ?? "") && slot.mention.quantity.high !== 1;

const isParticiple = (hit: CueHit) =>
  (hit.role === "transitive" || hit.role === "weak" || hit.role === "intransitive") &&
  hit.forms.includes("participle");
/** "killings" is only a noun; "wounded" is a participle as well. */
const isNounOnly = (event: CueHit, view: SentenceView) =>
  !(view.cuesFrom[event.from] ?? []).some((hit) => hit.forms.includes("past") || hit.role === "state");
const adjectival = new Set(
  "remaining known alleged suspected expected confirmed reported returned other said presumed own".split(" "),
);
const isAdjectival = (word: string) => adjectival.has(word);
const stops = (word: string) =>
  grammar.prepositions.has(word) ||
  grammar.coordinators.has(word) ||
  grammar.subordinators.has(word) ||
  grammar.relatives.has(word) ||
  grammar.beForms.has(word) ||
  grammar.haveForms.has(word) ||
  grammar.modals.has(word) ||
  grammar.doForms.has(word) ||
  grammar.determiners.has(word) ||
  grammar.pronouns.has(word) ||
  grammar.linking.has(word) ||
  grammar.otherVerbs.has(word) ||
  grammar.adverbs.has(word) ||
  grammar.negations.has(word) ||
  grammar.getForms.has(word);

function isInner(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token !== undefined &&
    /^[-‑–]$/.test(token.text) &&
    !token.spaced &&
    view.tokens[at + 1]?.spaced === false
  );
}

/** After a person noun the phrase goes on only with another noun: "police officers", "student groups". */
function goesOn(view: SentenceView, at: number): boolean {
  if (isInner(view, at)) return true;
  // "five hostages' bodies"
  if (/^['’]$/.test(view.tokens[at]?.text ?? "")) return nounFollows(view, at + 1);
  const word = view.tokens[at]?.lower ?? "";
  if (view.tokens[at]?.type !== "word" || stops(word)) return false;
  if (isPersonNoun(word) || thingNouns.has(word) || caseNouns.has(word)) return true;
  if ((view.cuesFrom[at] ?? []).some((hit) => hit.role === "event" && isNounOnly(hit, view))) return true;
  // An adjective or two that lead to another person noun: "Palestinian security prisoners".
  return (view.cuesFrom[at] ?? []).length === 0 && nounFollows(view, at);
}

/** Whether a person noun or an event noun follows within a few words that could be adjectives. */
function nounFollows(view: SentenceView, at: number): boolean {
  for (let position = at; position < at + 4; position += 1) {
    const token = view.tokens[position];
    if (!token || view.slotAt.has(position)) return false;
    if (isInner(view, position)) continue;
    if (token.type !== "word") return false;
    if (isPersonNoun(token.lower) || caseNouns.has(token.lower)) return true;
    const cues = view.cuesFrom[position] ?? [];
    if (cues.some((hit) => hit.role === "event" && isNounOnly(hit, view))) return true;
    if (stops(token.lower) && !isAdjectival(token.lower)) return false;
    if (cues.some((hit) => hit.forms.includes("base") || hit.forms.includes("ing"))) return false;
  }
  return false;
}

function isNounLike(view: SentenceView, at: number): boolean {
  const word = view.tokens[at]?.lower ?? "";
  return /[^su]s$/.test(word);
}
