import { contrasts } from "../languages/en/attribution-cues.ts";
import type { Credit } from "./credit.ts";
import { lower, type SentenceWords } from "./sentence-words.ts";

const startOf = ({ cue, speaker, leads }: Credit) => (leads ? Math.min(cue.from, speaker.from) : cue.from);
const endOf = ({ cue, speaker }: Credit) => Math.max(cue.to, speaker.to);

/**
 * Limits scopes that run into one another. A closing cue reaches back to the closing cue before it, and to a contrast
 * when another cue opens before that; what follows a cue in the middle of a sentence is still its own up to the next.
 */
export function settleScopes(words: SentenceWords, credits: readonly Credit[]): Credit[] {
  return credits.map((credit, index) => {
    const earlier = credits.slice(0, index);
    const later = credits.slice(index + 1);
    if (credit.leads) {
      const closing = later.find((one) => !one.leads);
      const rival = later.find((one) => one.leads);
      const ends = [closing, rival].filter((one) => one !== undefined).map(startOf);
      const next = Math.min(...ends);
      const cut =
        ends.length > 0 ? (contrastBetween(words, credit.scope.from, next) ?? setAgainst(words, next)) : null;
      const aside = credit.clause ? asideAfter(words, credit.scope.from) : null;
      const end = Math.min(cut ?? Infinity, aside ?? Infinity) - 1;
      return { ...credit, scope: { from: credit.scope.from, to: Math.min(credit.scope.to, end) } };
    }
    const stop = earlier.findLast((one) => !one.leads);
    const opening = earlier.findLast((one) => one.leads);
    const cut = opening ? contrastBetween(words, endOf(opening) + 1, credit.scope.to) : null;
    const from = Math.max(credit.scope.from, stop ? endOf(stop) + 1 : 0, cut ?? 0);
    const next = later.find((one) => one.leads);
    const to = later.some((one) => !one.leads)
      ? credit.scope.to
      : next
        ? startOf(next) - 1
        : words.tokens.length - 1;
    const first = startOf(credit);
    // `"…," the mayor said of the town, where 8 died`: what is outside the quotation is the outlet's.
    const afterQuote = words.quoted[first - 1] === true || words.quoted[first - 2] === true;
    const runsOn =
      !afterQuote &&
      lower(words, endOf(credit) + 1) !== "" &&
      (credit.clause || partFollows(words, endOf(credit) + 1));
    return { ...credit, scope: { from, to: runsOn ? Math.max(to, credit.scope.to) : credit.scope.to } };
  });
}

/** ", where 30 people have died since May": a running total that the outlet adds to what was said. */
function asideAfter(words: SentenceWords, from: number): number | null {
  for (let at = from + 1; at < words.tokens.length; at += 1) {
    if (lower(words, at - 1) !== "," || words.quoted[at]) continue;
    const opens =
      lower(words, at) === "where" || (lower(words, at) === "in" && lower(words, at + 1) === "which");
    if (lower(words, at) === "which") return at;
    // ", the same day that 5 were freed"
    if (
      lower(words, at) === "the" &&
      lower(words, at + 1) === "same" &&
      /^(?:day|week|month|year|night)$/.test(lower(words, at + 2))
    )
      return at;
    if (opens && words.tokens.slice(at, at + 14).some(({ lower: word }) => /^(?:have|has)$/.test(word)))
      return at;
  }
  return null;
}

/** "While the ministry says 12, the rebels insist on 15": the comma divides the two. */
const setAgainst = (words: SentenceWords, next: number): number | null =>
  contrasts.has(lower(words, 0)) && lower(words, next - 1) === "," ? next - 1 : null;

function contrastBetween(words: SentenceWords, from: number, to: number): number | null {
  for (let at = to; at >= from; at -= 1) {
    const word = lower(words, at);
    if (word === ";" || (contrasts.has(word) && lower(words, at - 1) === ",")) return at;
  }
  return null;
}

/** ", by the charity's reckoning, among them 17 minors": a part of the figure in front. */
const partFollows = (words: SentenceWords, comma: number): boolean =>
  lower(words, comma) === "," &&
  (/^(?:among|including|of|mostly)$/.test(lower(words, comma + 1)) ||
    words.tokens
      .slice(comma + 1, comma + 5)
      .some(
        (token, i, list) =>
          token.lower === "of" && /^(?:them|whom|these|those)$/.test(list[i + 1]?.lower ?? ""),
      ));
