import { caseNouns, moreWords } from "../languages/en/people.ts";
import { timeWords } from "../languages/en/speaker-words.ts";
import type { CueHit } from "./cue-index.ts";
import {
  describesNoun,
  goesOn,
  inCompound,
  isAdjectival,
  isInner,
  isNounOnly,
  isParticiple,
  nounFollows,
  stops,
} from "./noun-words.ts";
import { lowerAt, type Nouns, type SentenceView, type Slot } from "./view.ts";

interface Reading {
  position: number;
  /** Last token of the phrase so far. */
  end: number;
  head: Nouns["head"];
  headWord: string | null;
  headCue: CueHit | null;
  premodifier: CueHit | null;
  /** Last word of no known sort: an adjective, or the noun itself. */
  lastWord: number;
  done: boolean;
}

const longest = 9;

/** Reads adjectives and nouns from token `at`; `before` is the last token of what precedes. */
export function readNouns(view: SentenceView, at: number, before: number, slot: Slot): Nouns {
  const reading: Reading = {
    position: at,
    end: before,
    head: "none",
    headWord: null,
    headCue: null,
    premodifier: null,
    lastWord: -1,
    done: false,
  };
  for (let steps = 0; steps < longest && !reading.done; steps += 1) readWord(view, reading, slot);
  const { lastWord } = reading;
  const unnamed = reading.head === "none" || reading.head === "more";
  if (unnamed && lastWord >= at && /[^su]s$/.test(lowerAt(view, lastWord))) {
    reading.head = "unknown";
    reading.headWord = lowerAt(view, lastWord);
    reading.end = Math.max(reading.end, lastWord);
  }
  const { end: to, head, headWord, headCue, premodifier } = reading;
  return {
    to,
    head,
    headWord,
    headCue,
    premodifier,
    subject: head === "none" || to < at ? null : { from: at, to },
  };
}

function readWord(view: SentenceView, reading: Reading, slot: Slot): void {
  const { position } = reading;
  const token = view.tokens[position];
  if (!token || view.slotAt.has(position)) reading.done = true;
  else if (token.type === "mark") readMark(view, reading, token.text);
  else if (view.lexicon.isPerson(token.lower)) {
    const cue = view.cuesFrom[position]?.find(({ role }) => role === "person");
    take(reading, "person", token.lower, cue ?? reading.headCue);
    reading.done = !goesOn(view, reading.position);
  } else if (!readPeople(view, reading) && !readCue(view, reading, slot))
    readPlain(view, reading, token.lower);
}

/** "kidnap victims", "heads of household": people of a kind in several words. */
function readPeople(view: SentenceView, reading: Reading): boolean {
  const cue = view.cuesFrom[reading.position]?.find(({ role, from, to }) => role === "person" && to > from);
  if (!cue) return false;
  take(reading, "person", lowerAt(view, cue.to), cue, cue.to);
  reading.done = !goesOn(view, reading.position);
  return true;
}

function take(
  reading: Reading,
  head: Nouns["head"],
  word: string,
  cue: CueHit | null,
  to = reading.position,
): void {
  reading.head = head;
  reading.headWord = word;
  reading.headCue = cue;
  reading.end = to;
  reading.position = to + 1;
}

/** Hyphens, a possessive apostrophe ("nine sailors' bodies") and quotation marks stand inside a phrase. */
function readMark(view: SentenceView, reading: Reading, text: string): void {
  const { position, head, lastWord } = reading;
  const possessive = /^['’]$/.test(text) && head === "person";
  const quoted = /^["“”'‘’]$/.test(text) && lastWord < position - 1 && head === "none";
  if (possessive || quoted || isInner(view, position)) reading.position += 1;
  else reading.done = true;
}

/** Reads a word that is a cue; false where it is none, or is one that counts as a plain word here. */
function readCue(view: SentenceView, reading: Reading, slot: Slot): boolean {
  const cues = view.cuesFrom[reading.position] ?? [];
  const event = cues.find(({ role }) => role === "event");
  const describing = cues.find((hit) => hit.role === "state" || isParticiple(hit));
  if (describing && reading.head === "none" && nounFollows(view, describing.to + 1)) {
    reading.premodifier = describing;
    reading.position = describing.to + 1;
    return true;
  }
  if (event && describesNoun(view, event, slot)) {
    reading.position = event.to + 1;
    return true;
  }
  if (event && (!describing || isNounOnly(view, event))) {
    take(reading, "event", lowerAt(view, event.from), event, event.to);
    reading.done = true;
    return true;
  }
  if (view.lexicon.isThing(lowerAt(view, reading.position))) return false;
  reading.done =
    describing !== undefined || cues.some(({ forms, role }) => forms.length > 0 && role !== "weak");
  return reading.done;
}

function readPlain(view: SentenceView, reading: Reading, word: string): void {
  const { position } = reading;
  if (moreWords.has(word)) {
    if (reading.head === "none") reading.head = "more";
    reading.end = position;
    reading.position += 1;
  } else if (caseNouns.has(word)) {
    take(reading, "case", word, null);
    reading.done = true;
  } else if (view.lexicon.isThing(word)) {
    take(reading, "thing", word, null);
    // "two village police chiefs": the thing only describes the people.
    if (nounFollows(view, reading.position)) reading.head = "none";
    else reading.done = true;
  } else if ((stops(word) && !isAdjective(view, reading)) || reading.head === "person") {
    reading.done = true;
  } else {
    reading.lastWord = position;
    reading.position += 1;
  }
}

function isAdjective(view: SentenceView, { position, head, lastWord }: Reading): boolean {
  const word = lowerAt(view, position);
  if (inCompound(view, position)) return true;
  // "5 Kolvan and Norvik soldiers", "11 security and defence officers"
  const joins =
    word === "and" && head === "none" && lastWord === position - 1 && !timeWords.has(lowerAt(view, lastWord));
  return (joins || isAdjectival(word)) && nounFollows(view, position + 1);
}
