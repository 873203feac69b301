import type { Claim } from "../domain/claim.ts";
import { claimId } from "../domain/claim-id.ts";
import { pieceTime } from "../domain/piece-time.ts";
import type { Span } from "../domain/span.ts";
import type { ClaimPlace, DatedCandidate, SegmentedArticle } from "./steps.ts";
import { quoteAt } from "./text/quote-at.ts";

/**
 * Claims with ids, selectors and provenance, in the order of the page: title first, then by place. Where the same
 * number was found twice for one kind, or one span holds another of its kind, the surer and then the longer one stays.
 */
export function resolve(
  list: readonly DatedCandidate[],
  segmented: SegmentedArticle,
  options: { snapshot?: string; extractor: string; explain?: boolean },
): Claim[] {
  const kept = withoutDoubles(list).toSorted(byPlace);
  const places = new Set(
    kept.map(({ sentence, start, end, kind }) => placeKey({ in: sentence.in, start, end, kind })),
  );
  const idOf = (place: ClaimPlace) =>
    places.has(placeKey(place))
      ? claimId(segmented.article.id, place.in, place.start, place.end, place.kind)
      : null;
  return kept.map((candidate) => claimOf(candidate, segmented, options, idOf));
}

function withoutDoubles(list: readonly DatedCandidate[]): DatedCandidate[] {
  // Spans of two sentences never overlap.
  const kept = new Map<number, DatedCandidate[]>();
  const surestFirst = list.toSorted(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || byPlace(a, b),
  );
  for (const one of surestFirst) {
    const here = kept.get(one.sentence.index) ?? [];
    if (here.some((other) => other.kind === one.kind && overlaps(other, one))) continue;
    here.push(one);
    kept.set(one.sentence.index, here);
  }
  return [...kept.values()].flat();
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function byPlace(a: DatedCandidate, b: DatedCandidate): number {
  const field = Number(a.sentence.in === "text") - Number(b.sentence.in === "text");
  return field || a.start - b.start || a.kind.localeCompare(b.kind, "en");
}

const placeKey = (place: ClaimPlace) => `${place.in}:${place.start}-${place.end}:${place.kind}`;

function claimOf(
  candidate: DatedCandidate,
  { article }: SegmentedArticle,
  { snapshot, extractor, explain }: { snapshot?: string; extractor: string; explain?: boolean },
  idOf: (place: ClaimPlace) => string | null,
): Claim {
  const { sentence, start, end, kind, partOf, revision } = candidate;
  const publishedAt = sentence.in === "text" ? pieceTime(article.pieces, start) : null;
  const other = revision && idOf(revision.other);
  return {
    id: claimId(article.id, sentence.in, start, end, kind),
    articleId: article.id,
    in: sentence.in,
    number: candidate.number,
    kind,
    of: candidate.of,
    measure: candidate.measure,
    quantity: candidate.quantity,
    subject: candidate.subject,
    attribution: candidate.attribution,
    asOf: candidate.asOf,
    ...(publishedAt === null ? {} : { publishedAt }),
    modality: candidate.modality,
    partOf: partOf && idOf(partOf),
    revision: other ? { ...revision, other } : null,
    position: { start, end },
    quote: quoteAt(article[sentence.in], { start, end }),
    sentence: sentence.text,
    ambiguous: candidate.ambiguous,
    confidence: candidate.confidence,
    rules: [...candidate.rules],
    evidence: [...candidate.evidence],
    ...(explain ? { refused: [...candidate.refused] } : {}),
    provenance: { snapshot: snapshot ?? null, extractor },
  };
}
