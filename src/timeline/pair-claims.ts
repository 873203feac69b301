import type { PrintedClaim } from "../domain/timeline.ts";
import { plainWords } from "./plain-key.ts";
import { subjectKey } from "./subject-key.ts";

export interface Pairing {
  readonly pairs: readonly (readonly [before: PrintedClaim, after: PrintedClaim])[];
  readonly removed: readonly PrintedClaim[];
  readonly added: readonly PrintedClaim[];
}

/** Share of words that two sentences must have in common to be taken for one sentence that was edited. */
const LIKENESS = 0.6;

/**
 * Finds for each claim of one version its heir in the next: first those whose sentence and number stand there
 * unchanged, then those of the same kind and subject in a sentence much alike, where there is exactly one such on
 * either side. What cannot be told apart is removed and added, never a guess.
 */
export function pairClaims(before: readonly PrintedClaim[], after: readonly PrintedClaim[]): Pairing {
  const pairs: [PrintedClaim, PrintedClaim][] = [];
  let [left, right] = [before.slice(), after.slice()];
  const take = (a: PrintedClaim, b: PrintedClaim) => {
    pairs.push([a, b]);
    left = left.filter((one) => one !== a);
    right = right.filter((one) => one !== b);
  };
  for (const a of before) {
    const b = right.find((one) => placeKey(one) === placeKey(a));
    if (b) take(a, b);
  }
  for (const a of left.slice()) {
    const heirs = right.filter((one) => alike(a, one));
    const [b] = heirs;
    if (!b || heirs.length > 1 || left.filter((one) => alike(one, b)).length > 1) continue;
    take(a, b);
  }
  return { pairs, removed: left, added: right };
}

const placeKey = ({ claim }: PrintedClaim) =>
  JSON.stringify([
    claim.in,
    claim.kind,
    claim.of,
    claim.sentence,
    claim.number,
    offsetInSentence(claim.quote.prefix),
  ]);

/** The words right before tell two equal numbers of one sentence apart. */
const offsetInSentence = (prefix: string) => prefix.slice(-12);

function alike(a: PrintedClaim, b: PrintedClaim): boolean {
  return (
    a.claim.in === b.claim.in &&
    a.claim.kind === b.claim.kind &&
    a.claim.of === b.claim.of &&
    subjectKey(a.claim) === subjectKey(b.claim) &&
    sharedWords(a.claim.sentence, b.claim.sentence) >= LIKENESS
  );
}

/** Jaccard share of the words, numbers left out: it is they that change. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [wordSet(a), wordSet(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

const wordSet = (text: string) => new Set(plainWords(text).filter((word) => !/\d/.test(word)));
