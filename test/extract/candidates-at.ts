import type { Span } from "../../src/domain/span.ts";
import { segment } from "../../src/extract/segment.ts";
import type { Candidate, SegmentedArticle } from "../../src/extract/steps.ts";

/** Text without braces, and the spans that they marked. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const inner = piece.startsWith("{") ? piece.slice(1, -1) : piece;
    if (inner !== piece) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return { text, spans };
}

/** Candidates at given places, so that the later steps are tested without the ones before. */
export function candidatesAt(
  article: { title?: string; text?: string; publishedAt?: string },
  spans: readonly Span[],
  fields: Partial<Candidate> = {},
): { candidates: Candidate[]; segmented: SegmentedArticle } {
  const { title = "", text = "", publishedAt } = article;
  const segmented = segment({ id: "example", title, text, publishedAt });
  const field = text ? "text" : "title";
  const candidates = spans.flatMap((span) => {
    const sentence = segmented.sentences.find(
      (one) => one.in === field && one.start <= span.start && span.end <= one.end,
    );
    if (!sentence) return [];
    const number = { title, text }[field].slice(span.start, span.end);
    return [
      {
        ...span,
        sentence,
        number,
        quantity: { low: 12, high: 12, qualifier: "exact" as const },
        qualifierSpan: null,
        rules: [],
        partOf: null,
        revision: null,
        evidence: [],
        ambiguous: null,
        refused: [],
        kind: "deaths",
        of: null,
        measure: "event" as const,
        subject: "people",
        modality: "actual" as const,
        confidence: 0.9,
        ...fields,
      },
    ];
  });
  return { candidates, segmented };
}
