import type { ArticleFile } from "./article-file.ts";
import type { Annotation, GoldFile } from "./corpus-schema.ts";
import type { Corpus } from "./load-corpus.ts";

/** Lower bounds of vague words, as the annotation guidelines set them. */
const vague: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  "tens of thousands": 20000,
  millions: 2000000,
};

/** All gold lines of the corpus, one JSON object for each version of an article whose text is its own. */
export function goldLines(corpus: Corpus): string[] {
  return corpus.outlets.flatMap((outlet) =>
    outlet.articles.flatMap(({ slug, url, first, second, firstGold, secondGold }) => {
      const line = (file: ArticleFile, gold: GoldFile, id: string) =>
        JSON.stringify({
          id,
          outlet: outlet.name,
          url,
          publishedAt: file.front.published,
          title: file.front.title,
          text: file.text,
          claims: gold.claims.map((claim) => toGoldClaim(id, file, gold, claim)).sort(byPlace),
        });
      return [
        ...(firstGold ? [line(first, firstGold, `${outlet.id}/${slug}`)] : []),
        ...(second && secondGold ? [line(second, secondGold, `${outlet.id}/${slug}@2`)] : []),
      ];
    }),
  );
}

const byPlace = (left: { in: string; start: number }, right: { in: string; start: number }) =>
  right.in.localeCompare(left.in) || left.start - right.start;

/** One claim with offsets in UTF-16 units; throws if the quote stands nowhere or more than once. */
export function toGoldClaim(id: string, file: ArticleFile, gold: GoldFile, claim: Annotation) {
  const field = claim.in === "title" ? file.front.title : file.text;
  const [before = "", number = "", after = ""] = claim.at.split(/[[\]]/);
  const quote = before + number + after;
  const place = field.indexOf(quote);
  if (place < 0) throw new Error(`${id}: no such words in ${claim.in}: ${quote}`);
  if (field.includes(quote, place + 1)) throw new Error(`${id}: more than once in ${claim.in}: ${quote}`);
  const source = claim.source === undefined ? null : gold.sources[claim.source];
  if (source === undefined) throw new Error(`${id}: no source "${claim.source}" above the claims`);
  const start = place + before.length;
  return {
    in: claim.in,
    start,
    end: start + number.length,
    number,
    kind: claim.kind,
    ...(claim.of ? { of: claim.of } : {}),
    ...(claim.altKinds ? { altKinds: claim.altKinds } : {}),
    ...bounds(id, claim, number),
    subject: claim.subject ?? null,
    source,
    ...(claim.sourceEither ? { sourceEither: true } : {}),
    ...(claim.via ? { via: claim.via } : {}),
    modality: claim.modality,
    ...(claim.modalityEither ? { modalityEither: claim.modalityEither } : {}),
    date: claim.date ?? null,
    ...(claim.optional ? { optional: true } : {}),
  };
}

function bounds(id: string, { value, qualifier }: Annotation, number: string) {
  const least = vague[number.toLowerCase()];
  if (least !== undefined) return { low: least, high: null, qualifier: "vague" };
  if (Array.isArray(value)) return { low: value[0], high: value[1], qualifier: "range" };
  const count = value ?? Number(number.replaceAll(/[,\u00a0\u202f]/g, ""));
  if (!Number.isFinite(count)) throw new Error(`${id}: give the value of "${number}"`);
  if (qualifier === "range") throw new Error(`${id}: a range takes value: [low, high], for "${number}"`);
  const open = {
    low: qualifier === "at_most" || qualifier === "less_than" ? null : count,
    high: qualifier === "at_least" || qualifier === "more_than" ? null : count,
  };
  return { ...open, qualifier: qualifier ?? "exact" };
}
