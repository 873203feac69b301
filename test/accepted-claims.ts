import { z } from "zod";
import type { ClaimRecord } from "../src/domain/claim-record.ts";
import { everyFieldRight } from "../src/evaluate/compare-fields.ts";
import type { GoldArticle } from "../src/evaluate/gold.ts";
import { matchClaims } from "../src/evaluate/match-claims.ts";

/** A claim that the rules have once found with every field as the gold has it. */
export const AcceptedClaim = z.object({
  article: z.string(),
  in: z.enum(["title", "text"]),
  /** UTF-16 offset of the number in its field. */
  start: z.int(),
  number: z.string(),
  kind: z.string(),
});
export type AcceptedClaim = z.infer<typeof AcceptedClaim>;

/** The claims that today's rules find with every field right. */
export function acceptedNow(
  gold: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly ClaimRecord[]>,
): AcceptedClaim[] {
  return gold.flatMap(({ id, claims }) =>
    matchClaims(claims, found.get(id) ?? [])
      .pairs.filter((pair) => everyFieldRight(pair.gold, pair.found))
      .map(({ gold: { in: field, start, number, kind } }) => ({
        article: id,
        in: field,
        start,
        number,
        kind,
      })),
  );
}

/** Those of `accepted` that are not among `now`, each in words. */
export function lostClaims(accepted: readonly AcceptedClaim[], now: readonly AcceptedClaim[]): string[] {
  const standing = new Set(now.map((one) => JSON.stringify(AcceptedClaim.parse(one))));
  return accepted
    .filter((one) => !standing.has(JSON.stringify(one)))
    .map(
      ({ article, in: field, start, number, kind }) => `${article}: ${kind} “${number}” at ${field} ${start}`,
    );
}
