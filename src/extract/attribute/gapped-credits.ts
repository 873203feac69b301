import { gappedGiver } from "../gapped-giver.ts";
import * as grammar from "../languages/en/grammar.ts";
import { numberOpeners } from "../languages/en/numerals.ts";
import type { Credit } from "./credit.ts";
import { maySpeak } from "./may-speak.ts";
import { lower, rangeText, type SentenceWords } from "./sentence-words.ts";

/** Both halves of a contrast take no more tokens. */
const LONGEST = 60;

/**
 * Adds the second giver of a contrast that leaves its verb out: in "the institute counts 90 deaths, the state 40" the
 * state, whose figure would else be the institute's.
 */
export function gappedCredits(words: SentenceWords, credits: readonly Credit[]): Credit[] {
  const found: Credit[] = [];
  const have = words.tokens.findIndex(({ lower: word }) => grammar.haveForms.has(word));
  let passed = 0;
  let first: Credit | undefined;
  for (const [at, token] of words.tokens.entries()) {
    for (; (credits[passed]?.cue.to ?? Infinity) < at; passed += 1)
      if (credits[passed]?.leads) first = credits[passed];
    if (token.type !== "number" && !numberOpeners.has(token.lower)) continue;
    const cue = first?.cue.to ?? have;
    const giver = cue >= 0 && cue < at ? gappedGiver(words.tokens, at) : null;
    if (!giver || !maySpeak(rangeText(words, giver)) || giver.from <= cue + 1 || at - cue > LONGEST) continue;
    const mark = giver.from - 1;
    // The first giver must have given a figure of his own.
    const own = words.tokens
      .slice(cue, mark)
      .some(({ type, lower: word }) => type === "number" || numberOpeners.has(word));
    if (!own) continue;
    found.push({
      rule: "attribution.gapped",
      stance: first?.stance ?? "says",
      cue: { from: mark, to: mark },
      speaker: giver,
      scope: { from: giver.to + 1, to: clauseEnd(words, at) },
      leads: true,
      clause: true,
      relayed: null,
    });
  }
  return found.length === 0
    ? [...credits]
    : [...credits, ...found].toSorted((a, b) => a.cue.from - b.cue.from);
}

function clauseEnd(words: SentenceWords, from: number): number {
  let at = from;
  while (at + 1 < words.tokens.length && !/^[,;.:—–]$/.test(lower(words, at + 1))) at += 1;
  return at;
}
