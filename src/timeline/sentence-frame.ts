import type { Claim } from "../domain/claim.ts";
import type { Span } from "../domain/span.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { numberInSentence } from "./number-in-sentence.ts";
import { plainWords } from "./plain-key.ts";

/** Frames of fewer words are no frames: "# dead" stands in many places of a text, though in one headline. */
const FEWEST_WORDS = 2;

/** Words that come and go with a source: "said that 40", "40, according to". */
const GLUE = new Set(["that"]);

/**
 * What a sentence says beside its figures: its words in order, with a place for each number that was made a claim, and
 * without hedges, sources and the words that credit them. Claims of two versions with one frame stand in one sentence
 * that was edited in nothing else. Null for a claim whose sentence has too few words, or does not hold its number.
 */
export function sentenceFrames(version: readonly PrintedClaim[]): Map<PrintedClaim, string | null> {
  const sentences = Map.groupBy(version, ({ claim }) =>
    JSON.stringify([claim.articleId, claim.in, sentenceStart(claim), claim.sentence]),
  );
  return new Map([...sentences.values()].flatMap(framesOfSentence));
}

function framesOfSentence(printed: PrintedClaim[]): [PrintedClaim, string | null][] {
  const [first] = printed;
  const start = first ? sentenceStart(first.claim) : null;
  if (!first || start === null) return printed.map((one) => [one, null]);
  const own = ({ start: from, end }: Span): Span => ({ start: from - start, end: end - start });
  const claims = printed.map(({ claim }) => claim);
  const numbers = claims.map(({ position }) => own(position)).toSorted((a, b) => a.start - b.start);
  const dropped = claims.flatMap((claim) => changeable(claim).map(own));
  const parts = wordsAround(first.claim.sentence, numbers, dropped);
  const enough = parts.flat().length >= (first.claim.in === "title" ? 1 : FEWEST_WORDS);
  return printed.map((one) => {
    const place = numbers.findIndex((number) => number.start === own(one.claim.position).start);
    const { in: field, kind, of } = one.claim;
    return [one, enough ? JSON.stringify([field, kind, of, place, parts]) : null];
  });
}

/** In the claim's field; null where the sentence does not hold the number. */
function sentenceStart(claim: Claim): number | null {
  const at = numberInSentence(claim);
  return at && claim.position.start - at.start;
}

/** Hedges, the source and its cue; never a word that says what was counted ("verified by"). */
function changeable({ evidence, attribution, position }: Claim): Span[] {
  const own = evidence.filter(({ in: field }) => field === undefined);
  const kept = own.filter((one) => one.for === "kind").map(({ span }) => span);
  const said = own.filter((one) => one.for === "quantity" || one.for === "source").map(({ span }) => span);
  return [...said, ...(attribution ? [attribution.cue] : [])]
    .filter(({ start }) => start !== position.start)
    .flatMap((span) => without(span, kept));
}

/** A span less the spans that it holds. */
function without(span: Span, kept: readonly Span[]): Span[] {
  const inside = kept.find(({ start, end }) => start >= span.start && end <= span.end);
  if (!inside) return [span];
  return [
    { start: span.start, end: inside.start },
    { start: inside.end, end: span.end },
  ];
}

/** The words before, between and behind the numbers. */
function wordsAround(sentence: string, numbers: readonly Span[], dropped: readonly Span[]): string[][] {
  const gone = (at: number) => dropped.some(({ start, end }) => at >= start && at < end);
  const left = Array.from({ length: sentence.length }, (_, at) =>
    gone(at) ? " " : sentence.charAt(at),
  ).join("");
  const edges = [0, ...numbers.flatMap(({ start, end }) => [start, end]), left.length];
  return edges
    .flatMap((from, index) => (index % 2 === 0 ? [left.slice(from, edges[index + 1])] : []))
    .map((text) => plainWords(text).filter((word) => !GLUE.has(word)));
}
