import { Readability } from "@mozilla/readability";
import { blocksOf } from "./blocks.ts";
import { isDateLine } from "./furniture.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { prune } from "./prune.ts";

const SENTENCE_END = /[.!?…。！？؟।]/;

export interface Body {
  /** Paragraphs separated by a blank line; empty where the page has no article. */
  readonly text: string;
  /** The date line above the text as it is printed; null where there is none. */
  readonly dateLine: string | null;
}

/** How many blocks from the top may be the date line. */
const OPENING_BLOCKS = 12;

/** The article's text of a parsed page. Changes the tree. */
export function readBody(document: Document, titles: readonly string[]): Body {
  prune(document);
  const article = new Readability<Node>(document, {
    charThreshold: 500,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!article?.content) return { text: "", dateLine: null };
  const blocks = blocksOf(article.content as Element);
  const text = keepBlocks(blocks, titles)
    .map((block) => block.text)
    .join("\n\n");
  // Menus and addresses are all that some pages hold; an article has at least one sentence.
  if (!SENTENCE_END.test(text)) return { text: "", dateLine: null };
  return {
    text,
    dateLine: blocks.slice(0, OPENING_BLOCKS).find((block) => isDateLine(block.text))?.text ?? null,
  };
}
