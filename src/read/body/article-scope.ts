import { elementsOf, isElement, type PageElement, textIn } from "../tree/page-tree.ts";

/** The part of a page with the article of this title: pages that go on with further articles hold several like it. */
export function articleScope(root: PageElement, titles: readonly string[]): PageElement {
  const wanted = new Set(titles.map(plain).filter(Boolean));
  for (const element of elementsOf(root)) {
    if ((element.tag !== "h1" && element.tag !== "h2") || !wanted.has(plain(textIn(element)))) continue;
    for (let part = element; part.parent; part = part.parent)
      if (isOneOfMany(part, part.parent, element.tag)) return part;
  }
  return root;
}

/** Shorter parts are teasers. */
const MIN_CHARS = 300;

function isOneOfMany(part: PageElement, parent: PageElement, heading: string): boolean {
  const isArticle = (element: PageElement) => {
    let headings = 0;
    let chars = 0;
    for (const { tag, children } of elementsOf(element)) {
      if (tag === heading) headings++;
      if (tag === "p") for (const child of children) if (!isElement(child)) chars += child.length;
    }
    return headings === 1 && chars >= MIN_CHARS;
  };
  const isAlike = (other: PageElement) =>
    other.tag === part.tag && other.attributes["class"] === part.attributes["class"];
  const others = parent.children.filter(isElement).filter((child) => child !== part && isAlike(child));
  return others.length > 0 && isArticle(part) && others.some(isArticle);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
