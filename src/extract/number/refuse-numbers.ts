import * as grammar from "../languages/en/grammar.ts";
import type { RefusalRow } from "../languages/en/refusals/row.ts";
import type { Token } from "../text/tokens.ts";
import type { Hedge } from "./hedge.ts";
import type { NumberReading } from "./read-range.ts";
import { fitsShape, refuseByForm } from "./refuse-by-form.ts";

/** A number with its hedge, and the row by which it counts nobody; null where it may count people. */
export interface JudgedNumber {
  readonly reading: NumberReading;
  readonly hedge: Hedge | null;
  readonly refusal: RefusalRow | null;
}

/**
 * Judges the numbers of one sentence, in text order: each by its own neighbours, then by the refused number that it is
 * joined to: "articles 140 and 141", "5 or 6 percent".
 */
export function refuseNumbers(
  tokens: readonly Token[],
  numbers: readonly { readonly reading: NumberReading; readonly hedge: Hedge | null }[],
): JudgedNumber[] {
  const judged = numbers.map((one) => ({ ...one, refusal: refuseByForm(tokens, one.reading, one.hedge) }));
  for (const [at, one] of judged.entries()) {
    const previous = judged[at - 1];
    if (!one.refusal && previous) one.refusal = joinedAfter(tokens, previous, one);
  }
  for (let at = judged.length - 2; at >= 0; at -= 1) {
    const [one, next] = [judged[at], judged[at + 1]];
    if (one && next && !one.refusal) one.refusal = joinedBefore(tokens, one, next);
  }
  return judged;
}

const links = new Set(["and", "or", "to", "&", ",", "-", "–", "through", "until"]);
/** "5 and 12 percent" may be two sorts of number; "5 or 12 percent" is one. */
const closeLinks = new Set(["or", "to", "-", "–"]);

function joinedAfter(tokens: readonly Token[], refused: JudgedNumber, one: JudgedNumber): RefusalRow | null {
  const row = refused.refusal;
  if (!row || (row.joined !== "after" && row.joined !== "both")) return null;
  const between = tokens.slice(refused.reading.to + 1, one.hedge?.from ?? one.reading.from);
  const linked =
    between.length === 0 ||
    (between.length <= 2 &&
      links.has(between.at(-1)?.lower ?? "") &&
      (between.length === 1 || row.joined === "both"));
  const fits = linked && !ownNoun(tokens, one) && fitsShape(row.shape, tokens, one.reading, one.hedge);
  return fits ? row : null;
}

function joinedBefore(tokens: readonly Token[], one: JudgedNumber, refused: JudgedNumber): RefusalRow | null {
  const row = refused.refusal;
  if (!row || (row.joined !== "before" && row.joined !== "both")) return null;
  const between = tokens.slice(one.reading.to + 1, refused.hedge?.from ?? refused.reading.from);
  const link = between[0]?.lower ?? "";
  const linked = between.length === 1 && (closeLinks.has(link) || (row.joined === "both" && links.has(link)));
  return linked && fitsShape(row.shape, tokens, one.reading, one.hedge) ? row : null;
}

const goingOn = [
  grammar.prepositions,
  grammar.coordinators,
  grammar.relatives,
  grammar.subordinators,
  grammar.pronouns,
  grammar.determiners,
];

/** "aged 5 and 7 died": no noun, though what the number does may follow. */
const happens = (word: string): boolean =>
  grammar.beForms.has(word) ||
  grammar.haveForms.has(word) ||
  grammar.otherVerbs.has(word) ||
  /^(?:died|drowned|perished)$/.test(word);

/** A noun or a verb behind the number: it stands for itself. */
function ownNoun(tokens: readonly Token[], { reading, hedge }: JudgedNumber): boolean {
  const next = tokens[Math.max(reading.to, hedge?.to ?? 0) + 1];
  if (next?.type !== "word" || happens(next.lower)) return false;
  return next.lower === "of" || !goingOn.some((words) => words.has(next.lower));
}
