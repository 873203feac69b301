import type { PageElement } from "../tree/page-tree.ts";
import { articleScope } from "./article-scope.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { cleanArticle } from "./clean.ts";
import { findArticle } from "./find-article.ts";
import { findLead } from "./find-lead.ts";
import { isDateLine } from "./furniture.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { setAside } from "./set-aside.ts";
import { widenArticle } from "./widen-article.ts";

const SENTENCE_END = /[.!?…。！？؟।]/;

export interface Body {
  /** Paragraphs separated by a blank line; empty where the page has no article. */
  readonly text: string;
  /** The date line above the text as it is printed; null where there is none. */
  readonly dateLine: string | null;
}

/** How many blocks from the top may be the date line. */
const OPENING_BLOCKS = 12;
/** A shorter text may be a stub of the article: looser ways are tried too, and the longest text is taken. */
const ENOUGH_CHARS = 500;

/** Each way trusts names and make-up less than the one before. */
const WAYS = [
  { strict: true, weighNames: true, clean: true },
  { strict: false, weighNames: true, clean: true },
  { strict: false, weighNames: false, clean: true },
  { strict: false, weighNames: false, clean: false },
];

/** The article's text of a parsed page. */
export function readBody(root: PageElement, titles: readonly string[]): Body {
  const blocks = articleBlocks(articleScope(root, titles));
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

function articleBlocks(root: PageElement): Block[] {
  let longest: { blocks: Block[]; chars: number } = { blocks: [], chars: 0 };
  for (const { strict, weighNames, clean } of WAYS) {
    const aside = setAside(root, strict);
    const parts = widenArticle(findArticle(root, aside, weighNames), root, aside);
    if (clean) for (const part of parts) cleanArticle(part, aside, weighNames);
    const text = parts.flatMap((part) => blocksOf(part, aside));
    const blocks = [...findLead(root, parts, aside), ...text];
    const chars = text.reduce((sum, block) => sum + block.text.length, 0);
    if (chars > longest.chars) longest = { blocks, chars };
    if (chars >= ENOUGH_CHARS) break;
  }
  return longest.blocks;
}
