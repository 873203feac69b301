import type { PageNote } from "../../domain/article.ts";
import type { Selectors } from "../../domain/outlet.ts";
import { ruledElements } from "../outlets/find-rules.ts";
import type { PageElement } from "../tree/page-tree.ts";
import { articleBlocks, liveBlocks } from "./article-blocks.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { takeNotes } from "./find-notes.ts";
import { isDateLine } from "./furniture.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { withoutRepeats } from "./repeats.ts";

export interface Body {
  /** Paragraphs separated by a blank line; empty where the page has no article. */
  readonly text: string;
  /** What `text` is made of, in order. */
  readonly blocks: readonly Block[];
  /** The date line above the text as it is printed; null where there is none. */
  readonly dateLine: string | null;
  readonly notes: readonly PageNote[];
  /** The last lines under the text as they are printed, kept or not: credits and copyright stand there. */
  readonly closing: readonly string[];
}

const SENTENCE_END = /[.!?…。！？؟।]/;
/** How many blocks from the top may be the date line. */
const OPENING_BLOCKS = 12;
/** How many blocks at the end may be credits. */
const CLOSING_BLOCKS = 4;

/**
 * The article's text of a parsed page.
 *
 * @param titles the headline first, and other headings of its rank
 * @param live the entries of a live blog, and the lines in them that are no text
 * @param rules those of the page's outlet
 */
export function readBody(
  root: PageElement,
  titles: readonly string[],
  live: { readonly entries: readonly PageElement[]; readonly marks: ReadonlySet<PageElement> },
  rules: Selectors | null,
): Body {
  const dropped = live.marks.union(new Set(ruledElements(root, rules?.drop)));
  const ruled = ruledElements(root, rules?.body).flatMap((part) => blocksOf(part, dropped));
  const found = ruled.length > 0 ? ruled : articleBlocks(root, titles[0] ?? "", dropped);
  const all = live.entries.length > 0 ? liveBlocks(found, live.entries, dropped) : found;
  const { blocks, notes } = takeNotes(withoutRepeats(keepBlocks(all, titles)), root);
  const text = joinBlocks(blocks);
  const closing = all.slice(-CLOSING_BLOCKS).map((block) => block.text);
  // Menus and addresses are all that some pages hold; an article has at least one sentence.
  if (!SENTENCE_END.test(text)) return { text: "", blocks: [], dateLine: null, notes, closing };
  const dateLine = all.slice(0, OPENING_BLOCKS).find((block) => isDateLine(block.text))?.text ?? null;
  return { text, blocks, dateLine, notes, closing };
}

/** The text that blocks make: one paragraph each, a blank line between them. */
export function joinBlocks(blocks: readonly { readonly text: string }[]): string {
  return blocks.map(({ text }) => text).join("\n\n");
}
