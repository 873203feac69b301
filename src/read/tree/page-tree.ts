/** An element of a page's tree. Tags and attribute names are in lower case; a text is a plain string. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
}

export type PageNode = PageElement | string;

export function isElement(node: PageNode): node is PageElement {
  return typeof node !== "string";
}

/** Elements of a tree in page order, the given one first. `enter` says whether what is inside is wanted too. */
export function* elementsOf(
  element: PageElement,
  enter: (element: PageElement) => boolean = () => true,
): Generator<PageElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (!enter(next)) continue;
    const { children } = next;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined && isElement(child)) waiting.push(child);
    }
  }
}

/** Which of these elements, by its place among them, each element inside them belongs to. */
export function ownersOf(elements: readonly PageElement[]): Map<PageElement, number> {
  const owners = new Map<PageElement, number>();
  for (const [index, one] of elements.entries())
    for (const element of elementsOf(one)) owners.set(element, index);
  return owners;
}

/** The elements around one, innermost first, without the root of the tree. */
export function* ancestorsOf(element: PageElement): Generator<PageElement> {
  for (let outer = element.parent; outer?.parent; outer = outer.parent) yield outer;
}

/** The text of an element on one line; of a long one, a beginning of at least `enough` characters. */
export function textIn(element: PageElement, enough = 10_000): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (node: PageNode) => {
    if (length > enough) return;
    if (!isElement(node)) {
      parts.push(node);
      length += node.length;
    } else {
      parts.push(" ");
      node.children.forEach(walk);
    }
  };
  element.children.forEach(walk);
  return parts.join("").replace(/\s+/g, " ").trim();
}
