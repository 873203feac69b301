import { isElement, type PageElement } from "../tree/page-tree.ts";

/** How much text an element holds, in UTF-16 units; what stands in elements without running text is not counted. */
export interface Size {
  readonly chars: number;
  /** The part that stands in paragraph elements. */
  readonly inParagraphs: number;
}

export const EMPTY: Size = { chars: 0, inParagraphs: 0 };

/** Elements without running text, whatever they hold. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  "script style noscript template iframe object embed svg math canvas video audio button select datalist".split(
    " ",
  ),
);

/** The size of every element of a tree, in one pass: asking each for its text would be quadratic in the depth. */
export function measure(root: PageElement): Map<PageElement, Size> {
  const sizes = new Map<PageElement, Size>();
  const walk = (element: PageElement, inside: boolean): Size => {
    const inParagraph = inside || element.tag === "p";
    let chars = 0;
    let inParagraphs = 0;
    for (const child of element.children) {
      if (!isElement(child)) {
        chars += child.length;
        if (inParagraph) inParagraphs += child.length;
        continue;
      }
      const size = walk(child, inParagraph);
      if (NO_TEXT.has(child.tag)) continue;
      chars += size.chars;
      inParagraphs += size.inParagraphs;
    }
    const size = { chars, inParagraphs };
    sizes.set(element, size);
    return size;
  };
  walk(root, false);
  return sizes;
}
