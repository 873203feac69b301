/** One paragraph, heading or list item as the page lays it out. */
export interface Block {
  readonly tag: string;
  /** White space collapsed to single spaces. */
  readonly text: string;
  /** How many characters of `text` stand inside links. */
  readonly linkChars: number;
  /** Tags of the block elements around it, outermost first. */
  readonly path: readonly string[];
}

const BLOCK_TAGS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of a tree as the page lays it out: a new block at every block element and at two line breaks. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let linkChars = 0;
  let links = 0;
  let breaks = 0;
  const path: string[] = [];

  const flush = () => {
    const text = parts.join("").replace(/\s+/g, " ").trim();
    if (text)
      blocks.push({
        tag: path.at(-1) ?? "DIV",
        text,
        linkChars: Math.min(linkChars, text.length),
        path: [...path],
      });
    parts = [];
    linkChars = 0;
  };
  const enter = (element: Element) => {
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") {
      if (++breaks > 1) flush();
      parts.push(" ");
    } else if (BLOCK_TAGS.has(tag)) {
      flush();
      path.push(tag);
    } else if (tag === "A") links++;
  };
  const leave = (element: Element) => {
    const tag = element.tagName.toUpperCase();
    if (tag === "A") links--;
    else if (BLOCK_TAGS.has(tag)) {
      flush();
      path.pop();
    }
  };

  // A walk with parent pointers: deep trees must not overflow the stack.
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === TEXT_NODE) {
      const text: string = node.nodeValue ?? "";
      parts.push(text);
      if (links > 0) linkChars += text.trim().length;
      if (/\S/.test(text)) breaks = 0;
    } else if (node.nodeType === ELEMENT_NODE) {
      enter(node as Element);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node as Element);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node as Element);
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  flush();
  return blocks;
}
