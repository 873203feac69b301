import { ownersOf, type PageElement } from "../tree/page-tree.ts";
import { articleScope } from "./article-scope.ts";
import { type Block, blocksOf, indexBlocks } from "./blocks.ts";
import { cleanArticle } from "./clean.ts";
import { findArticle } from "./find-article.ts";
import { findLead } from "./find-lead.ts";
import { setAside } from "./set-aside.ts";
import { widenArticle } from "./widen-article.ts";

/** A shorter text may be a stub of the article: looser ways are tried too, and the longest text is taken. */
const ENOUGH_CHARS = 500;

/** Each way trusts names and make-up less than the one before. */
const WAYS = [
  { strict: true, weighNames: true, clean: true },
  { strict: false, weighNames: true, clean: true },
  { strict: false, weighNames: false, clean: true },
  { strict: false, weighNames: false, clean: false },
];

/**
 * The blocks of the article on a page, in order, with what stands between them.
 *
 * @param title the headline by which the article is known among several
 * @param dropped elements that are known to be no text
 */
export function articleBlocks(whole: PageElement, title: string, dropped: ReadonlySet<PageElement>): Block[] {
  const root = articleScope(whole, title);
  let longest: { blocks: Block[]; chars: number } = { blocks: [], chars: 0 };
  for (const { strict, weighNames, clean } of WAYS) {
    const aside = setAside(root, strict).union(dropped);
    const page = indexBlocks(root, aside);
    const parts = widenArticle(findArticle(root, page, weighNames), root, page);
    const lead = findLead(root, parts, page);
    if (clean) for (const part of parts) cleanArticle(part, aside, weighNames);
    const text = parts.flatMap((part) => blocksOf(part, aside));
    const chars = text.reduce((sum, block) => sum + block.text.length, 0);
    if (chars > longest.chars * MIN_GROWTH && goesOn(longest, text))
      longest = { blocks: [...lead, ...text], chars };
    if (chars >= ENOUGH_CHARS) break;
  }
  return longest.blocks;
}

/** A short report gives way to a longer text only where that holds it; a pop-up is longer too. */
const MIN_REPORT_CHARS = 250;
/** What a looser way adds must be more of the report, not a banner beside it. */
const MIN_GROWTH = 1.5;

function goesOn(
  { blocks, chars }: { blocks: readonly Block[]; chars: number },
  text: readonly Block[],
): boolean {
  if (chars < MIN_REPORT_CHARS) return true;
  const texts = new Set(text.map((block) => block.text));
  return blocks.filter((block) => texts.has(block.text)).length >= blocks.length * MIN_COVERED;
}

/** Of the entries, those without a block among the given ones would be lost in more cases than this. */
const MIN_COVERED = 0.8;

/**
 * The blocks of a live blog: those of the article, or, where these miss many entries, what stands above the entries and
 * all of them.
 */
export function liveBlocks(
  blocks: readonly Block[],
  entries: readonly PageElement[],
  dropped: ReadonlySet<PageElement>,
): Block[] {
  const owners = ownersOf(entries);
  const covered = new Set(blocks.flatMap(({ element }) => owners.get(element) ?? []));
  if (covered.size >= entries.length * MIN_COVERED) return [...blocks];
  const first = blocks.findIndex(({ element }) => owners.has(element));
  const above = blocks.slice(0, first < 0 ? undefined : first);
  const aside = new Set(dropped);
  for (const entry of entries) for (const element of setAside(entry, false)) aside.add(element);
  const texts = entries.flatMap((entry) => blocksOf(entry, aside));
  return [...above, ...texts];
}
