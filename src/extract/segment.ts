import type { ArticleInput } from "../domain/article.ts";
import type { FieldName } from "../domain/span.ts";
import { stopRules } from "./languages/en/abbreviations.ts";
import type { Quotation, SegmentedArticle, Sentence } from "./steps.ts";
import { findQuotations } from "./text/quotations.ts";
import { splitParagraphs, splitSentences } from "./text/sentences.ts";
import { type Token, tokenize } from "./text/tokens.ts";

const fields: readonly FieldName[] = ["title", "text"];

/** Cuts title and text into paragraphs, sentences and quotations; linear in the length of the article. */
export function segment(article: ArticleInput): SegmentedArticle {
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  for (const field of fields) {
    const text = article[field];
    for (const [paragraph, { start, end }] of splitParagraphs(text).entries()) {
      for (const span of splitSentences(text.slice(start, end), stopRules)) {
        const from = start + span.start;
        const to = start + span.end;
        sentences.push(sentenceAt(field, sentences.length, paragraph, from, to, text.slice(from, to)));
      }
    }
    for (const span of findQuotations(text)) quotations.push({ in: field, ...span });
  }
  return { article, sentences, quotations };
}

/** Most sentences hold no number and are never cut into tokens; the others once for all steps. */
function sentenceAt(
  field: FieldName,
  index: number,
  paragraph: number,
  start: number,
  end: number,
  text: string,
): Sentence {
  let tokens: readonly Token[] | null = null;
  return {
    in: field,
    index,
    paragraph,
    start,
    end,
    text,
    get tokens() {
      tokens ??= tokenize(text, start);
      return tokens;
    },
  };
}
