import type { Span } from "../../domain/span.ts";
import { allMatches } from "./all-matches.ts";

/** What a language knows about full stops. Entries are lower case, without the final stop. */
export interface StopRules {
  /** Never ends a sentence: "mr", "gen". */
  readonly abbreviations: ReadonlySet<string>;
  /** Never ends a sentence when a digit follows: "no", "jan". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Words that open a sentence, so that "U.S. The" is split and "U.S. Senate" is not. */
  readonly openers: ReadonlySet<string>;
}

/** No sentence is longer than this, in UTF-16 units: text without full stops stays cheap. */
export const longestSentence = 2000;

const stop = /(?<![.!?…。！？])[.!?…。！？]+["'”’»)\]]*(?=\s)/gu;
const nextWord = /^\s+["'“‘«([—–-]*\s?(\S+)/u;

/** Sentences of one paragraph as spans relative to it, trimmed, in order, never overlapping. Linear. */
export function splitSentences(paragraph: string, rules: StopRules): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of allMatches(stop, paragraph)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph, match.index, end, match[0], rules)) continue;
    pushWindows(spans, paragraph, start, end);
    start = end;
  }
  pushWindows(spans, paragraph, start, paragraph.length);
  return spans;
}

function endsSentence(text: string, at: number, end: number, mark: string, rules: StopRules): boolean {
  const next = nextWord.exec(text.slice(end, end + 80))?.[1];
  if (!next) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  const before = lastWord(text, at).replace(/^["'“‘([]+/, "");
  const lower = before.toLowerCase();
  const nextLower = /^[\p{L}\p{M}]*/u.exec(next.toLowerCase())?.[0] ?? "";
  if (rules.abbreviations.has(lower)) return false;
  if (rules.beforeNumber.has(lower)) return !/^\p{Nd}/u.test(next);
  // "U.S. Senate" goes on, "in the U.S. The" does not; "J. Smith" is an initial.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return mark.length > 1 || rules.openers.has(nextLower);
  if (/^\p{Lu}$/u.test(before)) return false;
  return true;
}

/** What stands right before `at`, back to a space, of at most 40 units. */
function lastWord(text: string, at: number): string {
  const limit = Math.max(0, at - 40);
  let from = at;
  while (from > limit && !isSpace(text, from - 1)) from -= 1;
  return text.slice(from, at);
}

/** White space as patterns know it, most of it told by its code alone. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at));
}

function pushWindows(spans: Span[], text: string, from: number, to: number): void {
  let start = skipSpace(text, from, to);
  while (to - start > longestSentence) {
    const space = text.lastIndexOf(" ", start + longestSentence);
    let cut = space > start ? space : start + longestSentence;
    // Never between the two halves of a surrogate pair.
    if (/[\uDC00-\uDFFF]/.test(text.charAt(cut)) && cut > start + 1) cut -= 1;
    spans.push({ start, end: cut });
    start = skipSpace(text, cut, to);
  }
  let end = to;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (end > start) spans.push({ start, end });
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text, at)) at += 1;
  return at;
}

const blankLine = /\n[^\S\n]*\n/g;

/** Paragraphs of a text (separated by a blank line) as spans, blank ones left out. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of allMatches(blankLine, text)) {
    if (match.index >= start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== "");
}
