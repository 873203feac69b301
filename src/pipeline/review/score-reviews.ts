import type { Claim } from "../../domain/claim.ts";
import { type ClaimRecord, toClaimRecord } from "../../domain/claim-record.ts";
import { everyFieldRight } from "../../evaluate/compare-fields.ts";
import { matchClaims } from "../../evaluate/match-claims.ts";
import { type Rate, rate } from "../../evaluate/measures.ts";
import { type Scores, scoreCorpus } from "../../evaluate/score-corpus.ts";
import type { ReviewedArticle } from "./reviewed-gold.ts";

/** How today's rules do on what people decided. */
export interface ReviewScores {
  readonly scores: Scores;
  /** Judged claims that are found with every field as decided, of all that stand; by outlet. */
  readonly outlets: Readonly<Record<string, Rate>>;
  /** Of the claims that a rule helped to find at judged places, those that are right in every field; by rule. */
  readonly rules: Readonly<Record<string, Rate>>;
  /** Accepted claims that the rules no longer find as they were accepted; a sentence for each. */
  readonly losses: readonly string[];
}

/** @param extract today's rules */
export function scoreReviews(
  articles: readonly ReviewedArticle[],
  extract: (article: ReviewedArticle["gold"]) => readonly Claim[],
): ReviewScores {
  const found = new Map<string, readonly ClaimRecord[]>();
  const outlets = new Map<string, { right: number; of: number }>();
  const rules = new Map<string, { right: number; of: number }>();
  const losses: string[] = [];
  for (const { gold, outlet, judged, kept } of articles) {
    const records = extract(gold)
      .map(toClaimRecord)
      .filter((one) =>
        judged.some((place) => place.in === one.in && place.start < one.end && one.start < place.end),
      );
    found.set(gold.id, records);
    const { pairs, extra } = matchClaims(gold.claims, records);
    const right = pairs.filter((pair) => everyFieldRight(pair.gold, pair.found));
    count(outlets, outlet, right.length, gold.claims.length);
    for (const pair of pairs)
      for (const rule of new Set(pair.found.rules)) count(rules, rule, Number(right.includes(pair)), 1);
    for (const record of extra) for (const rule of new Set(record.rules)) count(rules, rule, 0, 1);
    const stands = new Set(right.map((pair) => pair.gold));
    // Gold claims are parsed anew, so those that were kept are known by their place.
    for (const claim of kept)
      if (
        ![...stands].some(
          (one) => one.in === claim.in && one.start === claim.start && one.kind === claim.kind,
        )
      )
        losses.push(`${gold.id} (${outlet}): ${claim.kind} “${claim.number}” at ${claim.in} ${claim.start}`);
  }
  const rates = (counts: typeof rules) =>
    Object.fromEntries(
      [...counts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { right, of }]) => [name, rate(right, of)]),
    );
  return {
    scores: scoreCorpus(
      articles.map(({ gold }) => gold),
      found,
    ),
    outlets: rates(outlets),
    rules: rates(rules),
    losses,
  };
}

function count(
  counts: Map<string, { right: number; of: number }>,
  name: string,
  right: number,
  of: number,
): void {
  const known = counts.get(name) ?? { right: 0, of: 0 };
  counts.set(name, { right: known.right + right, of: known.of + of });
}
