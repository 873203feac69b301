/** How much text an element holds, in UTF-16 units. */
export interface Size {
  readonly chars: number;
  /** The part that stands in paragraph elements. */
  readonly inParagraphs: number;
}

export const EMPTY: Size = { chars: 0, inParagraphs: 0 };
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The size of every element of a tree, in one pass: asking each for its text would be quadratic in the depth. */
export function measure(root: Element): Map<Node, Size> {
  const sizes = new Map<Node, { chars: number; inParagraphs: number }>();
  let paragraphs = 0;
  const enter = (node: Node) => {
    sizes.set(node, { chars: 0, inParagraphs: 0 });
    if (node.nodeName === "P") paragraphs++;
  };
  const leave = (node: Node) => {
    if (node.nodeName === "P") paragraphs--;
    const own = sizes.get(node);
    const outer = node.parentNode && sizes.get(node.parentNode);
    if (!own || !outer) return;
    outer.chars += own.chars;
    outer.inParagraphs += own.inParagraphs;
  };
  const count = (text: Node) => {
    const outer = text.parentNode && sizes.get(text.parentNode);
    const length = text.nodeValue?.length ?? 0;
    if (!outer) return;
    outer.chars += length;
    if (paragraphs > 0) outer.inParagraphs += length;
  };

  let node: Node = root;
  enter(root);
  for (;;) {
    if (node.nodeType === ELEMENT_NODE && node.firstChild) {
      node = node.firstChild;
    } else {
      if (node.nodeType === ELEMENT_NODE) leave(node);
      while (node !== root && !node.nextSibling && node.parentNode) {
        node = node.parentNode;
        leave(node);
      }
      if (node === root || !node.nextSibling) return sizes;
      node = node.nextSibling;
    }
    if (node.nodeType === ELEMENT_NODE) enter(node);
    else if (node.nodeType === TEXT_NODE) count(node);
  }
}
