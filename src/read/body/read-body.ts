import { Readability } from "@mozilla/readability";
import { blocksOf } from "./blocks.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { prune } from "./prune.ts";

const SENTENCE_END = /[.!?…。！？؟।]/;

/** The article's text of a parsed page, paragraphs separated by a blank line; empty where there is none. Changes the tree. */
export function readBody(document: Document, titles: readonly string[]): string {
  prune(document);
  const article = new Readability<Node>(document, {
    charThreshold: 500,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!article?.content) return "";
  const text = keepBlocks(blocksOf(article.content as Element), titles)
    .map((block) => block.text)
    .join("\n\n");
  // Menus and addresses are all that some pages hold; an article has at least one sentence.
  return SENTENCE_END.test(text) ? text : "";
}
