import type { FieldName } from "../../domain/span.ts";
import { bodyHeads } from "../languages/en/speaker-words.ts";
import type { Credit } from "./credit.ts";
import { isCapital, lower, rangeText, type SentenceWords } from "./sentence-words.ts";
import { sourceTypeOf, speaksForState } from "./source-type.ts";

/** A speaker in a headline is no longer than this, in tokens. */
const LONGEST = 6;

/** "Police: 12 held" and "12 held - police": in titles, and in headings, which have no full stop. */
export function headlineCredits(words: SentenceWords, field: FieldName): Credit[] {
  const { tokens, sentence } = words;
  if (field === "text" && (/[.!?]["”’)]*$/.test(sentence.text) || sentence.text.length > 160)) return [];
  const last = tokens.length - 1;
  const first = tokens.findIndex((_, at) => lower(words, at) === ":" && at > 0);
  const final = tokens.findLastIndex(
    (token, at) => at < last && (token.lower === ":" || (/^[-–—]$/.test(token.lower) && token.spaced)),
  );
  const named = (from: number, to: number) =>
    to >= from &&
    to - from < LONGEST &&
    ((sourceTypeOf([rangeText(words, { from, to })], false) !== null && endsInSpeaker(words, to)) ||
      (from === to && bodyHeads.has(lower(words, from))));
  const credit = (
    mark: number,
    speaker: { from: number; to: number },
    scope: { from: number; to: number },
    leads: boolean,
  ): Credit => ({
    rule: "attribution.headline",
    stance: "says",
    cue: { from: mark, to: mark },
    speaker,
    scope,
    leads,
    clause: true,
    relayed: null,
  });
  // "Kenya: five freed" says where.
  const place = speaksForState(rangeText(words, { from: 0, to: first - 1 }));
  if (first > 0 && !place && named(0, first - 1))
    return [credit(first, { from: 0, to: first - 1 }, { from: first + 1, to: last }, true)];
  if (final > 0 && named(final + 1, last))
    return [credit(final, { from: final + 1, to: last }, { from: 0, to: final - 1 }, false)];
  return [];
}

/** "police", "Red Cross", "health ministry": not "rescuers reach cut-off village". */
const endsInSpeaker = (words: SentenceWords, to: number): boolean =>
  isCapital(words, to) || sourceTypeOf([lower(words, to)], false) !== null || bodyHeads.has(lower(words, to));
