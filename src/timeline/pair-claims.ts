import type { PrintedClaim } from "../domain/timeline.ts";
import { sentenceFrames } from "./sentence-frame.ts";

export interface Pairing {
  readonly pairs: readonly (readonly [before: PrintedClaim, after: PrintedClaim])[];
  readonly removed: readonly PrintedClaim[];
  readonly added: readonly PrintedClaim[];
}

/**
 * Finds for each claim of one version its heir in the next: first those that a person settled, then those whose sentence and number stand there
 * unchanged, then those whose sentence differs in nothing but figures, hedges and sources, where there is exactly one
 * such on either side. Nothing is paired for being alike: all else is removed and added, for a person to settle.
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
    const b = right.find(({ claim }) => claim.id === a.settled?.next?.with);
    if (b) take(a, b);
  }
  for (const a of left) {
    const b = right.find((one) => placeKey(one) === placeKey(a) && !one.settled?.previous);
    if (b && !a.settled?.next) take(a, b);
  }
  const [frames, newFrames] = [sentenceFrames(before), sentenceFrames(after)];
  for (const [a, frame] of frames) {
    if (frame === null || !left.includes(a) || a.settled?.next) continue;
    const heirs = right.filter((one) => newFrames.get(one) === frame && !one.settled?.previous);
    const [b] = heirs;
    if (!b || heirs.length > 1 || left.filter((one) => frames.get(one) === frame).length > 1) continue;
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
