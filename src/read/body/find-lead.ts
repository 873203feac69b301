import type { PageElement } from "../tree/page-tree.ts";
import type { Block, PageBlocks } from "./blocks.ts";
import { namesOf } from "./names.ts";
import { outerOf } from "./widen-article.ts";

/** What outlets call the paragraph between headline and text, in the languages of their templates. */
const LEAD =
  /(?:^|-)(?:lead|lede|lead-in|standfirst|stand-first|intro|deck|dek|summary|subtitle|sub-title|subhead|subheading|subheadline|sub-headline|chapeau|entradilla|bajada|copete|subtitulo|ingress|vorspann|excerpt|teaser-text|article-description)(?:-|$)/;
const MIN_CHARS = 40;
const MAX_CHARS = 700;
/** How far above the text in the tree the lead may stand, and how far above the lead its name. */
const LEVELS = 8;
const NAME_LEVELS = 3;

/** The paragraphs between headline and text that a page names as the article's lead; figures often stand there first. */
export function findLead(root: PageElement, parts: readonly PageElement[], page: PageBlocks): Block[] {
  const own = new Set(parts.flatMap((part) => page.of(part)).map(({ element }) => element));
  let outer = outerOf(parts, root);
  for (let level = 0; level < LEVELS && outer; level++, outer = outer === root ? null : outer.parent) {
    const blocks = page.of(outer);
    const headline = blocks.findIndex(({ tag }) => tag === "h1");
    const start = blocks.findIndex(({ element }) => own.has(element));
    if (headline >= 0 && headline < start) return blocks.slice(headline + 1, start).filter(isLead);
  }
  return [];
}

function isLead({ text, linkChars, element }: Block): boolean {
  if (text.length < MIN_CHARS || text.length > MAX_CHARS || linkChars > text.length * 0.3) return false;
  let outer: PageElement | null = element;
  for (let level = 0; level < NAME_LEVELS && outer; level++, outer = outer.parent)
    if (namesOf(outer).some((name) => LEAD.test(name))) return true;
  return false;
}
