import type { Span } from "../../domain/span.ts";
import { sinceWords, untilWords } from "../languages/en/dates/roles.ts";
import { attaches, type DatedSentence } from "./attach.ts";
import type { DatePhrase, DateRole } from "./date-phrase.ts";
import { describesCounted } from "./describing.ts";

interface Place {
  readonly phrase: DatePhrase;
  readonly rank: number;
  readonly distance: number;
}

/**
 * The phrase that dates a number: of those in its clause, or in the clause of the word that gives its kind (`cue`), the
 * nearest; an event before a span of time. Offsets are relative to the sentence.
 */
export function pickDate(sentence: DatedSentence, number: Span, cue: Span | null): DatePhrase | null {
  const earlier = isEarlierFigure(sentence.text, number);
  const anchors = anchorsOf(sentence, number, cue);
  const places = sentence.phrases.flatMap((one): Place[] => {
    if (one.role === "statement" || one.role === "aside" || overlap(one, number)) return [];
    const phrase = { ...one, role: scopedRole(sentence, one, number) };
    if (inRelative(sentence, phrase, number, cue)) return [];
    if (describesCounted(sentence.text, phrase, number, cue)) return [];
    if (earlier && !phrase.possessive && !follows(sentence.text, phrase, number)) return [];
    return placeOf(sentence, phrase, anchors);
  });
  const best = (list: readonly Place[]) =>
    list.toSorted((a, b) => a.rank - b.rank || a.distance - b.distance)[0]?.phrase ?? null;
  const events = places.filter(({ phrase }) => phrase.role === "event");
  const spans = places.filter(({ phrase }) => phrase.role !== "event" && !modifies(phrase, number, cue));
  const [near] = spans.filter(({ rank }) => rank === 0).toSorted((a, b) => a.distance - b.distance);
  const event = best(events);
  const eventPlace = events.find(({ phrase }) => phrase === event);
  // "on Monday the army said it had killed 12 in the past week": the span is the nearer one.
  if (near && eventPlace && eventPlace.distance > near.distance + 20) return near.phrase;
  return event ?? best(spans) ?? best(places);
}

/**
 * What a date may stand by: the number and the word of its kind; that word alone where it is in a clause about the
 * counted ("the 43 whom they had abducted"), the number alone where the word is on the other side of a contrast.
 */
function anchorsOf({ breaks }: DatedSentence, number: Span, cue: Span | null): Span[] {
  if (!cue || overlap(number, cue)) return [number];
  const [from, to] = number.end <= cue.start ? [number.end, cue.end] : [cue.start, number.start];
  const between = breaks.filter(({ at }) => at >= from && at < to);
  if (between.some(({ kind }) => kind === "strong")) return [number];
  const about = number.end <= cue.start && between.length === 1 && between[0]?.kind === "relative";
  return about ? [cue] : [number, cue];
}

/** "three whose bodies were found in December were killed": a clause between the number and its predicate. */
const inRelative = ({ breaks }: DatedSentence, phrase: DatePhrase, number: Span, cue: Span | null): boolean =>
  modifies(phrase, number, cue) &&
  breaks.some(({ kind, at }) => kind === "relative" && at >= number.end && at < phrase.start);

function placeOf(sentence: DatedSentence, phrase: DatePhrase, all: readonly Span[]): Place[] {
  const anchors = all.filter((anchor) => !overlap(anchor, phrase));
  const places = anchors.flatMap((anchor): Place[] => {
    const rank = attaches(sentence, phrase, anchor);
    if (rank === null) return [];
    return [{ phrase, rank, distance: isOwn(sentence.text, phrase, anchor) ? 0 : gap(phrase, anchor) }];
  });
  return places.toSorted((a, b) => a.rank - b.rank || a.distance - b.distance).slice(0, 1);
}

/** "9 in 2023 and 7 in the year before": a date right behind a number is its own, however near the one in front. */
const isOwn = (text: string, phrase: DatePhrase, anchor: Span) =>
  phrase.start >= anchor.end &&
  /^\s(?:(?:in|on|by|for|during|over)\s)?$/.test(text.slice(anchor.end, phrase.start));

/** "12 people held since 2016 were freed": a span between the number and its predicate says who they are. */
const modifies = (phrase: DatePhrase, number: Span, cue: Span | null) =>
  cue !== null && number.end <= phrase.start && phrase.end <= cue.start;

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const gap = (a: Span, b: Span) => (a.end <= b.start ? b.start - a.end : a.start - b.end);

/** "since the fighting began in March": the word opens its span earlier in the clause. */
function scopedRole({ text, phrases, breaks }: DatedSentence, phrase: DatePhrase, number: Span): DateRole {
  if (phrase.role !== "event" || phrase.possessive) return phrase.role;
  const behind = number.end <= phrase.start;
  const cuts = [
    number.end,
    ...breaks.filter(({ kind }) => kind === "comma" || kind === "strong").map(({ at }) => at),
    ...phrases.map(({ end }) => end),
  ].filter((at) => at <= phrase.start);
  const piece = text.slice(Math.max(0, ...cuts), phrase.start).match(/[\p{L}’']+/gu) ?? [];
  // Before the number only at the head: "Since the war began in 2009, 12 …".
  const words = behind ? piece : piece.slice(0, 1);
  if (words.some((word) => sinceWords.has(word.toLowerCase()))) return "since";
  return words.some((word) => untilWords.has(word.toLowerCase())) ? "until" : "event";
}

/** "from 12 to 16", ", up from 12": the figure that was given before. */
function isEarlierFigure(text: string, number: Span): boolean {
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  if (!/\bfrom\s(?:\w+\s){0,2}$/i.test(before)) return false;
  return (
    /\b(?:up|down)\sfrom\s(?:\w+\s){0,2}$/i.test(before) ||
    /^\s(?:\S+\s){0,4}?to\s/.test(text.slice(number.end))
  );
}

/** "27 on Thursday", "27 people on Thursday": little stands between the number and the date. */
const follows = (text: string, phrase: DatePhrase, number: Span) =>
  phrase.start >= number.end && /^\s(?:\w{1,20}\s){0,6}$/.test(text.slice(number.end, phrase.start));
