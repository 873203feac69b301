import type { ClaimRecord } from "../domain/claim-record.ts";
import {
  attributedRight,
  everyFieldRight,
  modalityRight,
  qualifierRight,
  sourceRight,
  sourceTypeRight,
  subjectRight,
  valueRight,
} from "./compare-fields.ts";
import type { GoldArticle, GoldClaim } from "./gold.ts";
import { matchClaims, type Pair } from "./match-claims.ts";
import { type Prf, prf, type Rate, Reliability, rate } from "./measures.ts";
import { type ScoreError, scoreErrors } from "./score-errors.ts";

/** Kinds that the headline scores count. */
export const CORE_KINDS: readonly string[] = ["released", "detained", "verified", "deaths"];

export type FieldRates = Readonly<Record<string, Rate>>;

export interface Scores {
  readonly articles: number;
  readonly claim: Prf;
  readonly attributedClaim: Prf;
  readonly kinds: Readonly<Record<string, Prf>>;
  /** Over found claims of every kind; `date` only where gold has one, `source type` only where the source is right. */
  readonly fields: FieldRates;
  /** The same for each kind. */
  readonly kindFields: Readonly<Record<string, FieldRates>>;
  /** Dates of found claims: right; given where gold has none or another; not given or wrong where gold has one. */
  readonly dates: Prf;
  /** Share of claims with every field right, by confidence. */
  readonly reliability: readonly { readonly from: number; readonly to: number; readonly right: Rate }[];
  /** Of the claims that say themselves that they have two readings, those with every field right. */
  readonly ambiguous: Rate;
  readonly errors: readonly ScoreError[];
}

const fieldChecks = {
  value: valueRight,
  qualifier: qualifierRight,
  source: sourceRight,
  modality: modalityRight,
  subject: subjectRight,
};

/** Scores found claims against gold ones; articles are joined by id, a missing one counts as nothing found. */
export function scoreCorpus(
  gold: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly ClaimRecord[]>,
): Scores {
  const matchings = gold.map((article) => ({
    article,
    ...matchClaims(article.claims, found.get(article.id) ?? []),
  }));
  const pairs = matchings.flatMap((one) => one.pairs);
  const missed = matchings.flatMap((one) => one.missed);
  const extra = matchings.flatMap((one) => one.extra);
  const score = (
    inKind: (kind: string) => boolean,
    right = (_gold: GoldClaim, _found: ClaimRecord) => true,
  ) => {
    const ours = pairs.filter((pair) => inKind(pair.gold.kind));
    const hits = ours.filter((pair) => right(pair.gold, pair.found)).length;
    const wrong = ours.length - hits;
    return prf(
      hits,
      wrong + extra.filter((record) => inKind(record.kind)).length,
      wrong + missed.filter((claim) => inKind(claim.kind)).length,
    );
  };
  const core = (kind: string) => CORE_KINDS.includes(kind);
  const kinds = [
    ...new Set([...pairs.map((pair) => pair.gold), ...missed, ...extra].map(({ kind }) => kind)),
  ];
  const unsure = pairs.filter((pair) => pair.found.ambiguous);
  const unsureExtra = extra.filter((record) => record.ambiguous).length;
  const reliability = new Reliability();
  for (const pair of pairs) reliability.add(pair.found.confidence, everyFieldRight(pair.gold, pair.found));
  for (const record of extra) reliability.add(record.confidence, false);
  return {
    articles: gold.length,
    claim: score(core),
    attributedClaim: score(core, attributedRight),
    kinds: Object.fromEntries(kinds.toSorted().map((kind) => [kind, score((one) => one === kind)])),
    fields: rateFields(pairs),
    kindFields: Object.fromEntries(
      kinds.toSorted().map((kind) => [kind, rateFields(pairs.filter(({ gold }) => gold.kind === kind))]),
    ),
    dates: scoreDates(pairs),
    reliability: reliability.bins(),
    ambiguous: rate(
      unsure.filter((pair) => everyFieldRight(pair.gold, pair.found)).length,
      unsure.length + unsureExtra,
    ),
    errors: matchings.flatMap((one) => scoreErrors(one.article, one, fieldChecks)),
  };
}

function rateFields(pairs: readonly Pair[]): FieldRates {
  const share = (of: readonly Pair[], right: (gold: GoldClaim, found: ClaimRecord) => boolean) =>
    rate(of.filter(({ gold, found }) => right(gold, found)).length, of.length);
  const sourced = pairs.filter(hasItsSource);
  const dated = pairs.filter(({ gold }) => gold.date);
  return {
    ...Object.fromEntries(Object.entries(fieldChecks).map(([name, right]) => [name, share(pairs, right)])),
    "source type": share(sourced, sourceTypeRight),
    date: share(dated, (gold, found) => gold.date === found.date),
  };
}

const hasItsSource = ({ gold, found }: Pair) =>
  Boolean(gold.source && found.source && sourceRight(gold, found));

function scoreDates(pairs: readonly Pair[]): Prf {
  const right = pairs.filter(({ gold, found }) => gold.date && gold.date === found.date).length;
  const given = pairs.filter(({ found }) => found.date).length;
  const wanted = pairs.filter(({ gold }) => gold.date).length;
  return prf(right, given - right, wanted - right);
}
