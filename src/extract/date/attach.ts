import type { Span } from "../../domain/span.ts";
import {
  asOfWords,
  beforeDate,
  circumstance,
  goesOn,
  openingCircumstance,
  placeName,
} from "../languages/en/dates/clauses.ts";
import { says } from "../languages/en/dates/statement.ts";
import { beForms } from "../languages/en/grammar.ts";
import type { ClauseBreak } from "./clause-breaks.ts";
import type { DatePhrase } from "./date-phrase.ts";

/** A sentence as the dates see it; offsets are relative to it. */
export interface DatedSentence {
  readonly text: string;
  readonly phrases: readonly DatePhrase[];
  readonly breaks: readonly ClauseBreak[];
}

/** 0 where a date and an anchor are in one clause, 1 where a comma lies between, null where it dates something else. */
type Rank = 0 | 1 | null;

/**
 * Whether a date phrase dates what stands at `anchor`: in its clause (0), over a comma (1: "On Monday, 12 …",
 * "on Monday, killing 12"), or not (null).
 */
export function attaches(sentence: DatedSentence, phrase: DatePhrase, anchor: Span): Rank {
  const forward = phrase.end <= anchor.start;
  const [from, to] = forward ? [phrase.end, anchor.start] : [anchor.end, phrase.start];
  const between = sentence.breaks.filter(
    ({ at, kind, from: opened }) =>
      at >= from && at < to && (kind !== "change" || !forward || phrase.start >= opened),
  );
  if (between.some(({ kind }) => kind === "strong" || kind === "change")) return null;
  return forward ? ahead(sentence, phrase, anchor, between) : behind(sentence, phrase, between);
}

const isComma = ({ kind }: ClauseBreak) => kind === "comma";
const isOther = ({ kind }: ClauseBreak) => kind === "otherTime" || kind === "sameTime";

/** The date stands before: it opens the clause, or its piece goes on to the anchor. */
function ahead(
  sentence: DatedSentence,
  phrase: DatePhrase,
  anchor: Span,
  between: readonly ClauseBreak[],
): Rank {
  const { text } = sentence;
  // "in 2010, when 12 were swapped": the clause belongs to the date.
  const when = between.find(({ kind }) => kind !== "comma");
  const owned = when?.word === "when" && /^,?\s*$/.test(text.slice(phrase.end, when.at));
  const others = between.filter((one) => isOther(one) && !(owned && one === when));
  const lastComma = between.findLast(isComma);
  // "on Tuesday after a shaft collapsed at the mine, where 9 …": what follows is about the other time.
  const back = lastComma?.resumes === true && !opensRelative(between, lastComma);
  if (others.some(({ at }) => !back || at > lastComma.at)) return null;
  if (lastComma && inOtherClause(sentence, phrase)) return null;
  const opener = heads(sentence, phrase);
  const opens = opener || openingCircumstance.test(text.slice(0, phrase.start));
  if (opener && isDay(phrase) && saysBetween(text, phrase, anchor.start)) return null;
  if (!lastComma) return between.length > 0 ? 1 : 0;
  return opens || owned || lastComma.resumes ? 1 : null;
}

const opensRelative = (between: readonly ClauseBreak[], { at: comma }: ClauseBreak): boolean =>
  between.some(({ at, kind }) => kind === "relative" && at > comma && at <= comma + 2);

/** The date stands behind: in the same clause, or in a later piece that it or a circumstance opens. */
function behind(sentence: DatedSentence, phrase: DatePhrase, between: readonly ClauseBreak[]): Rank {
  if (between.some(({ kind }) => kind === "otherTime")) return null;
  const comma = between.findLast(isComma);
  if (!comma) return between.length > 0 ? 1 : 0;
  if (between.some(({ kind }) => kind === "relative")) return null;
  const piece = sentence.text.slice(comma.at, phrase.start);
  return goesOn.test(piece) || heads(sentence, phrase) || circumstance.test(piece) || placeName.test(piece)
    ? 1
    : null;
}

/** "Before hitting Norvik on Saturday, the storm …": the date is inside a clause of another time that a comma closes. */
function inOtherClause({ breaks }: DatedSentence, phrase: DatePhrase): boolean {
  const last = breaks.findLast(({ at }) => at < phrase.start);
  return last?.kind === "otherTime" && !last.inner;
}

export const dayForms: ReadonlySet<DatePhrase["form"]> = new Set([
  "iso",
  "day",
  "monthday",
  "holiday",
  "weekday",
  "today",
]);
const isDay = ({ form, role }: DatePhrase) => dayForms.has(form) && role === "event";

const wordsOf = (text: string) => text.match(/[\p{L}’']+/gu) ?? [];

/** Nothing but words like "late on" stands between the last comma and the phrase. */
function heads({ text, breaks }: DatedSentence, phrase: DatePhrase): boolean {
  const start =
    breaks.findLast(({ at, kind }) => at < phrase.start && (kind === "comma" || kind === "strong"))?.at ?? 0;
  const words = wordsOf(text.slice(start, phrase.start));
  return words.length <= 6 && words.every((word) => beforeDate.has(word.toLowerCase()));
}

/** "On Monday the mayor said that 12 …": the day of the statement; "As of Monday" counts all the same. */
export function saysBetween(text: string, phrase: DatePhrase, to: number): boolean {
  if (asOfWords.test(text.slice(Math.max(0, phrase.start - 12), phrase.start))) return false;
  const words = wordsOf(text.slice(phrase.end, Math.min(to, phrase.end + 200)));
  return words.some(
    (word, at) => says(word.toLowerCase()) && !beForms.has(words[at - 1]?.toLowerCase() ?? ""),
  );
}
