import type { Credit } from "./credit.ts";
import { isVerb, lower, type SentenceWords } from "./sentence-words.ts";

/** "as" that opens no clause. */
const notClause = /^(?:an?|of|well|many|much|few|if|part|saying|result|it|such|being|\p{L}+ed)$/u;

/**
 * Whether another clause begins between a cue and the figure at token `at`, so that the figure may be the article's own:
 * "The army warns of an assault as dozens are killed", "The palace announced a payment, and the court has freed 12".
 * After "that" the clauses belong to what is said.
 */
export function isOpenScope(
  words: SentenceWords,
  { cue, leads, clause, relayed }: Credit,
  at: number,
): boolean {
  if (!leads || !clause || relayed || cue.to > at || words.quoted[at] || lower(words, cue.to + 1) === "that")
    return false;
  for (let i = cue.to + 2; i < at; i += 1) {
    const word = lower(words, i);
    if (word === "that") return false;
    if (opensClause(words, i, at)) return true;
  }
  return false;
}

function opensClause(words: SentenceWords, i: number, at: number): boolean {
  const word = lower(words, i);
  const next = lower(words, i + 1);
  if (word === "as" && (lower(words, i - 1) === "as" || notClause.test(next))) return false;
  if (/^(?:as|when|while)$/.test(word))
    return verbWithin(words, i + 1, at + 6) && !closesBefore(words, i, at);
  return word === "," && /^(?:and|but)$/.test(next) && verbWithin(words, i + 2, at);
}

/** ", when the buses left, 12": a comma ends the clause before the figure. */
function closesBefore(words: SentenceWords, from: number, at: number): boolean {
  for (let i = from + 1; i < at; i += 1)
    if (lower(words, i) === "," && !/ing$/.test(lower(words, i + 1))) return true;
  return false;
}

function verbWithin(words: SentenceWords, from: number, to: number): boolean {
  for (let i = from; i <= to && i < from + 12; i += 1) if (isVerb(words, i)) return true;
  return false;
}
