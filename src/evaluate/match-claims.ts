import type { ClaimRecord } from "../domain/claim-record.ts";
import type { GoldClaim } from "./gold.ts";

/** A gold claim and the one that was found for it. */
export interface Pair {
  readonly gold: GoldClaim;
  readonly found: ClaimRecord;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldClaim[];
  readonly extra: readonly ClaimRecord[];
}

const overlaps = (a: GoldClaim, b: ClaimRecord) => a.in === b.in && a.start < b.end && b.start < a.end;
const kindFits = (gold: GoldClaim, found: ClaimRecord) =>
  found.kind === gold.kind || gold.altKinds.includes(found.kind);

/**
 * Pairs gold claims with found ones, each at most once: spans overlap, in the same field, with the kind or one of
 * `altKinds`; the main kind is paired before an alternative one. Optional gold claims are paired too, so that finding
 * one is no extra, but their pairs and misses are left out of the result.
 */
export function matchClaims(gold: readonly GoldClaim[], found: readonly ClaimRecord[]): Matching {
  const free = new Set(found);
  const pairOf = new Map<GoldClaim, ClaimRecord>();
  const pair = (fits: (goldClaim: GoldClaim, record: ClaimRecord) => boolean) => {
    for (const goldClaim of gold) {
      if (pairOf.has(goldClaim)) continue;
      const record = [...free].find((one) => overlaps(goldClaim, one) && fits(goldClaim, one));
      if (!record) continue;
      pairOf.set(goldClaim, record);
      free.delete(record);
    }
  };
  pair((goldClaim, record) => record.kind === goldClaim.kind);
  pair(kindFits);
  const counted = gold.filter((claim) => !claim.optional);
  return {
    pairs: counted.flatMap((claim) => {
      const record = pairOf.get(claim);
      return record ? [{ gold: claim, found: record }] : [];
    }),
    missed: counted.filter((claim) => !pairOf.has(claim)),
    extra: [...free],
  };
}
