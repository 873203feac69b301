import { z } from "zod";
import { type Claim, Measure } from "../../src/domain/claim.ts";
import { RelationType } from "../../src/domain/relation.ts";
import { FieldName } from "../../src/domain/span.ts";
import type { PrintedClaim } from "../../src/domain/timeline.ts";
import type { GoldArticle, GoldClaim } from "../../src/evaluate/gold.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { typeRelation } from "../../src/timeline/type-relation.ts";
import { printed } from "./printed.ts";

/** `measure`: what a reader says that the figure measures, where the extractor may miss it. */
const Place = z.object({
  article: z.string(),
  in: FieldName.default("text"),
  start: z.int(),
  number: z.string().default(""),
  measure: Measure.optional(),
});

/** Two figures of a story, each by article and offset in its text, and what an editor would note; null: nothing. */
export const Pair = z.object({ left: Place, right: Place, type: RelationType.nullable() });
export type Pair = z.infer<typeof Pair>;

/** What the logic makes of a pair; "claim not found" where the text's figure was missed. */
export type TypeOfPair = (pair: Pair) => RelationType | "claim not found" | null;

/** From end to end: of the figures that the extractor finds in the articles. */
export function extractedPairs(articles: readonly GoldArticle[]): TypeOfPair {
  return typedBy(articles.flatMap((article) => entries(article, extractClaims(article).claims)));
}

/** Of the figures as a reader labelled them; what labels do not say (measure, day of the count) is as extracted. */
export function labelledPairs(articles: readonly GoldArticle[], pairs: readonly Pair[]): TypeOfPair {
  const measures = new Map(
    pairs
      .flatMap(({ left, right }) => [left, right])
      .flatMap(({ article, start, measure }) => (measure ? [[`${article} ${start}`, measure] as const] : [])),
  );
  return typedBy(
    articles.flatMap((article) => {
      const found = new Map(extractClaims(article).claims.map((claim) => [placeOf(claim), claim]));
      const labelled = article.claims.map((gold) =>
        labelledClaim(gold, article, {
          found: found.get(`${gold.in} ${gold.start}`),
          measure: measures.get(`${article.id} ${gold.start}`),
        }),
      );
      return entries(article, labelled);
    }),
  );
}

function labelledClaim(
  gold: GoldClaim,
  article: GoldArticle,
  { found, measure }: { found: Claim | undefined; measure: Measure | undefined },
): Claim {
  const { kind, of = null, subject, number, modality } = gold;
  const own = found ?? {
    ...printed(number, { kind, publishedAt: article.publishedAt ?? null }).claim,
    articleId: article.id,
    measure: "event" as const,
    rules: [],
    sentence: article.text.slice(Math.max(0, gold.start - 80), gold.end + 80),
  };
  const { source } = gold;
  return {
    ...own,
    measure: measure ?? own.measure,
    kind,
    of,
    modality,
    subject: subject ?? null,
    quantity: { low: gold.low, high: gold.high, qualifier: gold.qualifier },
    in: gold.in,
    position: { start: gold.start, end: gold.end },
    attribution: source
      ? { source, via: null, cue: { start: 0, end: 0, text: "" }, stance: "says" as const }
      : null,
  };
}

const placeOf = (claim: Claim) => `${claim.in} ${claim.position.start}`;

const entries = (article: GoldArticle, claims: readonly Claim[]) =>
  claims.map((claim): [string, PrintedClaim] => [
    `${article.id} ${placeOf(claim)}`,
    {
      claim,
      outlet: article.outlet ?? article.id,
      outletName: article.outlet ?? article.id,
      url: article.url ?? "",
      title: article.title,
      publishedAt: claim.publishedAt ?? article.publishedAt ?? null,
      version: 1,
      current: true,
    },
  ]);

function typedBy(claims: [string, PrintedClaim][]): TypeOfPair {
  const found = new Map(claims);
  return ({ left, right }) => {
    const [a, b] = [left, right].map((one) => found.get(`${one.article} ${one.in} ${one.start}`));
    if (!a || !b) return "claim not found";
    return typeRelation(a, b)?.type ?? null;
  };
}

/** Share of the typed pairs that are right, share of the listed ones that were found, and the faults in words. */
export function scorePairs(pairs: readonly Pair[], typeOf: TypeOfPair) {
  const listed = pairs.filter(({ type }) => type !== null);
  const typed = pairs.filter((pair) => !["claim not found", null].includes(typeOf(pair)));
  const right = typed.filter((pair) => typeOf(pair) === pair.type).length;
  const faults = pairs
    .filter(
      (pair) => typeOf(pair) !== pair.type && !(pair.type === null && typeOf(pair) === "claim not found"),
    )
    .map((pair) => `${words(pair)}: ${typeOf(pair)} instead of ${pair.type}`);
  return { listed: listed.length, precision: right / typed.length, recall: right / listed.length, faults };
}

const words = ({ left, right }: Pair) =>
  `${left.article} ${left.number} (${left.start}) / ${right.article} ${right.number} (${right.start})`;
