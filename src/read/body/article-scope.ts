import { elementsOf, isElement, type PageElement, textIn } from "../tree/page-tree.ts";

/** Shorter parts are teasers. */
const MIN_CHARS = 300;
/** How many headings that say the title are looked at, and how long one can be. */
const MAX_HEADINGS = 3;
const MAX_HEADING_CHARS = 400;

/** What an element holds: headings of each rank, and characters that stand directly in its paragraphs. */
interface Contents {
  readonly h1: number;
  readonly h2: number;
  readonly chars: number;
}

/** The part of a page with the article of this title: pages that go on with further articles hold several like it. */
export function articleScope(root: PageElement, title: string): PageElement {
  const wanted = plain(title);
  if (wanted === "") return root;
  const headings: PageElement[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag !== "h1" && element.tag !== "h2") continue;
    if (plain(textIn(element, MAX_HEADING_CHARS)) === wanted) headings.push(element);
    if (headings.length === MAX_HEADINGS) break;
  }
  if (headings.length === 0) return root;
  const contents = contentsOf(root);
  for (const heading of headings)
    for (let part = heading; part.parent; part = part.parent)
      if (isOneOfMany(part, part.parent, heading.tag, contents)) return part;
  return root;
}

function contentsOf(root: PageElement): Map<PageElement, Contents> {
  const contents = new Map<PageElement, Contents>();
  const walk = (element: PageElement): Contents => {
    let h1 = element.tag === "h1" ? 1 : 0;
    let h2 = element.tag === "h2" ? 1 : 0;
    let chars = 0;
    for (const child of element.children) {
      if (!isElement(child)) {
        if (element.tag === "p") chars += child.length;
        continue;
      }
      const inner = walk(child);
      h1 += inner.h1;
      h2 += inner.h2;
      chars += inner.chars;
    }
    const own = { h1, h2, chars };
    contents.set(element, own);
    return own;
  };
  walk(root);
  return contents;
}

function isOneOfMany(
  part: PageElement,
  parent: PageElement,
  heading: string,
  contents: ReadonlyMap<PageElement, Contents>,
): boolean {
  const isArticle = (element: PageElement) => {
    const { h1, h2, chars } = contents.get(element) ?? { h1: 0, h2: 0, chars: 0 };
    return (heading === "h1" ? h1 : h2) === 1 && chars >= MIN_CHARS;
  };
  const isAlike = (other: PageElement) =>
    other.tag === part.tag && other.attributes["class"] === part.attributes["class"];
  if (!isArticle(part)) return false;
  return parent.children.some(
    (other) => isElement(other) && other !== part && isAlike(other) && isArticle(other),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
