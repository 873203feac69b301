import type { ArticleInput } from "../domain/article.ts";
import type { FieldName } from "../domain/span.ts";
import { stopRules } from "./languages/en/abbreviations.ts";
import type { Quotation, SegmentedArticle, Sentence } from "./steps.ts";
import { findQuotations } from "./text/quotations.ts";
import { splitParagraphs, splitSentences } from "./text/sentences.ts";

const fields: readonly FieldName[] = ["title", "text"];

/** Cuts title and text into paragraphs, sentences and quotations; linear in the length of the article. */
export function segment(article: ArticleInput): SegmentedArticle {
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  for (const field of fields) {
    const text = article[field];
    for (const [paragraph, { start, end }] of splitParagraphs(text).entries()) {
      for (const span of splitSentences(text.slice(start, end), stopRules)) {
        const at = { start: start + span.start, end: start + span.end };
        sentences.push({
          in: field,
          index: sentences.length,
          paragraph,
          ...at,
          text: text.slice(at.start, at.end),
        });
      }
    }
    for (const span of findQuotations(text)) quotations.push({ in: field, ...span });
  }
  return { article, sentences, quotations };
}
