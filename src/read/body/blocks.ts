import { ancestorsOf, isElement, type PageElement } from "../tree/page-tree.ts";

/** One paragraph, heading or list item as the page lays it out. */
export interface Block {
  readonly tag: string;
  /** White space collapsed to single spaces. */
  readonly text: string;
  /** How many characters of `text` stand inside links; links to a place on the same page count for less. */
  readonly linkChars: number;
  /** The block element that the text stands in. */
  readonly element: PageElement;
}

const BLOCK_TAGS = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
/** A link to a footnote or to a chapter leads nowhere else. */
const SAME_PAGE_SHARE = 0.3;

/** The text of a tree as the page lays it out: a new block at every block element and at two line breaks. */
export function blocksOf(root: PageElement, aside: ReadonlySet<PageElement>): Block[] {
  return layOut(root, aside, new Map());
}

/** The blocks of a tree, and of any element in it, laid out once. */
export interface PageBlocks {
  readonly aside: ReadonlySet<PageElement>;
  readonly all: readonly Block[];
  readonly of: (element: PageElement) => readonly Block[];
}

export function indexBlocks(root: PageElement, aside: ReadonlySet<PageElement>): PageBlocks {
  const ranges = new Map<PageElement, readonly [start: number, end: number]>();
  const all = layOut(root, aside, ranges);
  const of = (element: PageElement) => {
    if (element === root) return all;
    const range = ranges.get(element);
    // An element inside a line has no blocks of its own.
    return range ? all.slice(...range) : blocksOf(element, aside);
  };
  return { aside, all, of };
}

function layOut(
  root: PageElement,
  aside: ReadonlySet<PageElement>,
  ranges: Map<PageElement, readonly [number, number]>,
): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let linkChars = 0;
  let breaks = 0;

  const flush = (element: PageElement) => {
    if (parts.length === 0) return;
    const text = parts.join("").replace(/\s+/g, " ").trim();
    if (text) blocks.push({ tag: element.tag, text, linkChars: Math.min(linkChars, text.length), element });
    parts = [];
    linkChars = 0;
  };
  const walk = (element: PageElement, container: PageElement, linkShare: number) => {
    for (const child of element.children) {
      if (!isElement(child)) {
        parts.push(child);
        if (linkShare > 0) linkChars += child.trim().length * linkShare;
        if (/\S/.test(child)) breaks = 0;
      } else if (aside.has(child)) {
      } else if (child.tag === "br") {
        if (++breaks > 1) flush(container);
        parts.push(" ");
      } else if (BLOCK_TAGS.has(child.tag)) {
        flush(container);
        const start = blocks.length;
        walk(child, child, linkShare);
        flush(child);
        ranges.set(child, [start, blocks.length]);
      } else walk(child, container, child.tag === "a" ? shareOf(child) : linkShare);
    }
  };
  walk(root, root, 0);
  flush(root);
  return blocks;
}

/** Whether a block stands in an element of this tag. */
export function standsIn(block: Block, tag: string): boolean {
  if (block.tag === tag) return true;
  for (const outer of ancestorsOf(block.element)) if (outer.tag === tag) return true;
  return false;
}

function shareOf(link: PageElement): number {
  const address = link.attributes["href"];
  if (address === undefined) return 0;
  return address.startsWith("#") && address.length > 1 ? SAME_PAGE_SHARE : 1;
}
