import {
  afterAgainst,
  against,
  beforeCount,
  clockWords,
  contrasting,
  dayParts,
  otherTime,
  relatives,
  resumes,
  sameTime,
  turning,
} from "../languages/en/dates/clauses.ts";
import { isSpeech } from "../languages/en/dates/statement.ts";
import { coordinators, determiners, pronouns } from "../languages/en/grammar.ts";
import { lexNumber } from "../number/lex-number.ts";
import type { Token } from "../text/tokens.ts";

/**
 * A place where a sentence begins something that may be dated for itself.
 * strong: what is set against the rest; relative, otherTime, sameTime: a clause up to the next comma; comma: a piece that
 * goes on (`resumes`) or has a subject of its own; change: the "to" of "from 12 to 16", with `from` where that begins.
 */
export interface ClauseBreak {
  readonly at: number;
  readonly kind: "strong" | "relative" | "otherTime" | "sameTime" | "comma" | "change";
  readonly word: string;
  readonly resumes: boolean;
  readonly from: number;
  /** Stands right behind a noun or a verb and not at the head of its piece. */
  readonly inner: boolean;
}

/** The breaks of one sentence, in text order, at offsets relative to it. */
export function findClauseBreaks(tokens: readonly Token[], offset: number): ClauseBreak[] {
  const breaks: ClauseBreak[] = [];
  for (const [index, token] of tokens.entries()) {
    const kind = kindAt(tokens, index);
    if (!kind) continue;
    const from = kind === "change" ? (tokens[fromBefore(tokens, index)]?.start ?? token.start) : token.start;
    breaks.push({
      at: token.start - offset,
      kind,
      word: token.lower,
      inner: index > 0 && tokens[index - 1]?.type !== "mark",
      resumes: kind === "comma" && resumesAt(tokens, index + 1),
      from: from - offset,
    });
  }
  return breaks;
}

const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? "";

function kindAt(tokens: readonly Token[], at: number): ClauseBreak["kind"] | null {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === ";") return "strong";
  if (word === "," || word === "—" || (word === "–" && tokens[at]?.spaced)) return commaAt(tokens, at);
  if (turning.has(word)) return resumes(next, "") ? null : "strong";
  if (against.has(word) && (afterAgainst.has(next) || tokens[at + 1]?.type === "number")) return "strong";
  if (word === "and" && (next === "that" || (isSpeech(next) && !/ing$/.test(next)))) return "strong";
  if (word === "to" && tokens[at + 1]?.type === "number" && fromBefore(tokens, at) >= 0) return "change";
  if (relatives.has(word)) return at > 0 ? "relative" : null;
  if (word === "that") return isRelative(tokens, at) ? "relative" : null;
  if (word === "as") return clauseFollows(tokens, at) ? "sameTime" : null;
  if ((word === "before" || word === "after") && isHour(tokens, at + 1)) return null;
  if (sameTime.has(word)) return "sameTime";
  return otherTime.has(word) ? "otherTime" : null;
}

function commaAt(tokens: readonly Token[], at: number): ClauseBreak["kind"] {
  const next = lowerAt(tokens, at + 1);
  // A comma between the parts of a number or before a year parts nothing; it does no harm either.
  // ", while 5 others were hurt" goes on with the same event.
  if (next === "while" && startsCount(tokens, at + 2)) return "comma";
  if (contrasting.has(next))
    return resumes(lowerAt(tokens, at + 2), "") && next === "but" ? "comma" : "strong";
  if ((next === "up" || next === "down") && lowerAt(tokens, at + 2) === "from") return "strong";
  return "comma";
}

function resumesAt(tokens: readonly Token[], at: number): boolean {
  const joined = /^(?:and|but|while)$/.test(lowerAt(tokens, at)) && startsCount(tokens, at + 1);
  const verb = lowerAt(tokens, at) === "but" ? at + 1 : at;
  return joined || startsCount(tokens, at) || resumes(lowerAt(tokens, verb), lowerAt(tokens, verb + 1));
}

/** A number, with its hedge or "another" before it: the piece counts on. */
function startsCount(tokens: readonly Token[], at: number): boolean {
  for (let here = at; here < at + 5; here += 1) {
    if (lexNumber(tokens, here)) return true;
    if (!beforeCount.has(lowerAt(tokens, here))) return false;
  }
  return false;
}

/** "before dawn", "after 9 a.m.", "before the evening prayers". */
const isHour = (tokens: readonly Token[], at: number) =>
  dayParts.has(lowerAt(tokens, at)) ||
  dayParts.has(lowerAt(tokens, at + 1)) ||
  (tokens[at]?.type === "number" && clockWords.has(lowerAt(tokens, at + 1)));

/** "as police fired", "as the toll rose"; not "as of", "as many as". */
const clauseFollows = (tokens: readonly Token[], at: number) =>
  determiners.has(lowerAt(tokens, at + 1)) || pronouns.has(lowerAt(tokens, at + 1));

/** "a fire that killed 12"; "said that 12 had died" goes on in the clause of its speech. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.type !== "word" || isSpeech(before.lower) || coordinators.has(before.lower)) return false;
  return !tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => isSpeech(lower));
}

/** The "from" of "from 12 on Monday to 16": a number stands right behind it. */
function fromBefore(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    if (lowerAt(tokens, index) === "from" && tokens[index + 1]?.type === "number") return index;
  }
  return -1;
}
