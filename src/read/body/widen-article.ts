import type { PageElement } from "../tree/page-tree.ts";
import type { Block, PageBlocks } from "./blocks.ts";

/** How far up the tree more of the article is looked for. */
const LEVELS = 6;
const MIN_SENTENCE_CHARS = 60;
/** Of what a wider element adds, this share must be sentences; a share that menus and teasers do not reach. */
const MIN_SHARE = 0.85;
/** Less than this share of the article's own text is a note beside it and no part that was split off. */
const MIN_GAIN = 0.25;

/**
 * The article with its other parts, where a page splits it over several elements around advertisements or section by
 * section: a wider element is taken where it adds much running text and little else.
 */
export function widenArticle(
  parts: readonly PageElement[],
  root: PageElement,
  page: PageBlocks,
): readonly PageElement[] {
  let article = parts;
  let own = parts.flatMap((part) => page.of(part));
  let outer = outerOf(parts, root);
  for (let level = 0; level < LEVELS && outer; level++, outer = outer === root ? null : outer.parent) {
    const known = new Set(own.map(({ element }) => element));
    const all = page.of(outer);
    const added = all.filter(({ element }) => !known.has(element));
    const gain = chars(added.filter(isSentence));
    if (gain < chars(own.filter(isSentence)) * MIN_GAIN || gain < chars(added) * MIN_SHARE) continue;
    if (gain > 0) {
      article = [outer];
      own = [...all];
    }
  }
  return article;
}

/** The element around an article's parts, which stand side by side; null where the article is the whole root. */
export function outerOf(parts: readonly PageElement[], root: PageElement): PageElement | null {
  return parts[0] === root ? null : (parts[0]?.parent ?? null);
}

function isSentence({ text, linkChars }: Block): boolean {
  return text.length >= MIN_SENTENCE_CHARS && linkChars / text.length < 0.3 && /[.!?…。”"’»]$/.test(text);
}

function chars(blocks: readonly Block[]): number {
  return blocks.reduce((total, { text }) => total + text.length, 0);
}
