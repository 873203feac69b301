import { isElement, type PageElement } from "../tree/page-tree.ts";
import type { Block, PageBlocks } from "./blocks.ts";
import { nameWeight } from "./names.ts";

/** What an element is worth before its text counts. */
const TAG_SCORE: Readonly<Record<string, number>> = {
  div: 5,
  ...Object.fromEntries(["pre", "td", "blockquote"].map((tag) => [tag, 3])),
  ...Object.fromEntries("address ol ul dl dd dt li form".split(" ").map((tag) => [tag, -3])),
  ...Object.fromEntries("h1 h2 h3 h4 h5 h6 th".split(" ").map((tag) => [tag, -5])),
};
/** How far up a paragraph counts for the elements around it, and by what its score is divided there. */
const DIVIDERS = [1, 2, 6, 9, 12];
/** Shorter blocks are labels and buttons. */
const MIN_CHARS = 25;
/** A comma in the scripts that have one. */
const COMMA = /[,،﹐︐︑⹁⸴⸲，]/g;
const PARAGRAPHS = new Set("p td pre h2 h3 h4 h5 h6".split(" "));

interface Candidate {
  readonly element: PageElement;
  score: number;
  chars: number;
  linkChars: number;
}

/**
 * The elements that together hold the article, in page order: the one around which paragraphs with long sentences
 * gather, and those beside it that are like it. The way of scoring is that of Readability (Arc90, kept by Mozilla).
 */
export function findArticle(root: PageElement, page: PageBlocks, weighNames: boolean): PageElement[] {
  const candidates = scoreElements(page.all, root, weighNames);
  const ranked = [...candidates.values()]
    .map((candidate) => ({ ...candidate, score: candidate.score * (1 - linkShare(candidate)) }))
    .toSorted((a, b) => b.score - a.score);
  const scores = new Map(ranked.map(({ element, score }) => [element, score]));
  const best = ranked[0]?.element;
  if (!best || best === root) return [root];
  const article = widen(best, ranked.slice(0, 5), scores, root, page.aside);
  return article === root ? [root] : withLikeSiblings(article, scores, page);
}

function scoreElements(
  blocks: readonly Block[],
  root: PageElement,
  weighNames: boolean,
): Map<PageElement, Candidate> {
  const candidates = new Map<PageElement, Candidate>();
  const boxed = new Map<PageElement, boolean>();
  for (const block of blocks) {
    if (block.text.length < MIN_CHARS) continue;
    const commas = block.text.match(COMMA)?.length ?? 0;
    const score = 2 + commas + Math.min(Math.floor(block.text.length / 100), 3);
    let outer: PageElement | null = containerOf(block, boxed);
    for (const divider of DIVIDERS) {
      if (!outer || outer === root) break;
      const candidate: Candidate = candidates.get(outer) ?? {
        element: outer,
        score: (TAG_SCORE[outer.tag] ?? 0) + (weighNames ? nameWeight(outer) : 0),
        chars: 0,
        linkChars: 0,
      };
      candidates.set(outer, candidate);
      candidate.score += score / divider;
      outer = outer.parent;
    }
  }
  for (const { text, linkChars, element } of blocks)
    for (let outer: PageElement | null = element; outer; outer = outer.parent) {
      const candidate = candidates.get(outer);
      if (!candidate) continue;
      candidate.chars += text.length;
      candidate.linkChars += linkChars;
    }
  return candidates;
}

/** The element that a paragraph speaks for: the one around it, past boxes that hold nothing but this paragraph. */
function containerOf({ element }: Block, boxed: Map<PageElement, boolean>): PageElement | null {
  const isParagraph = PARAGRAPHS.has(element.tag) || !holdsBox(element, boxed);
  let outer = isParagraph ? element.parent : element;
  while (outer?.tag === "div" && outer.parent && isParagraph && holdsOne(outer)) outer = outer.parent;
  return outer;
}

const BOXES = new Set("blockquote dl div img ol p pre table ul".split(" "));

/** Whether a box stands anywhere in an element; asked of each element once. */
function holdsBox(element: PageElement, boxed: Map<PageElement, boolean>): boolean {
  const known = boxed.get(element);
  if (known !== undefined) return known;
  const isBox = (node: PageElement["children"][number]) =>
    isElement(node) && (BOXES.has(node.tag) || holdsBox(node, boxed));
  const holds = element.children.some(isBox);
  boxed.set(element, holds);
  return holds;
}

function holdsOne(element: PageElement): boolean {
  let elements = 0;
  for (const child of element.children) {
    if (isElement(child) && ++elements > 1) return false;
    if (!isElement(child) && /\S/.test(child)) return false;
  }
  return elements === 1;
}

function linkShare({ chars, linkChars }: Pick<Candidate, "chars" | "linkChars">): number {
  return chars === 0 ? 0 : linkChars / chars;
}

/** A wider element around the best one, where other good ones stand in it too or the scores rise on the way up. */
function widen(
  best: PageElement,
  top: readonly { element: PageElement; score: number }[],
  scores: ReadonlyMap<PageElement, number>,
  root: PageElement,
  aside: ReadonlySet<PageElement>,
): PageElement {
  let article = best;
  const bestScore = top[0]?.score ?? 0;
  const rivals = top.slice(1).filter(({ score }) => score / bestScore >= 0.75);
  if (rivals.length >= 3) {
    const outers = rivals.map(({ element }) => outersOf(element, root));
    const shared = [...outersOf(best, root)].find(
      (outer) => outers.filter((others) => others.has(outer)).length >= 3,
    );
    article = shared ?? article;
  }
  const start = scores.get(article) ?? 0;
  let last = start;
  for (const outer of outersOf(article, root)) {
    const score = scores.get(outer);
    if (score === undefined) continue;
    if (score < start / 3) break;
    if (score > last) {
      article = outer;
      break;
    }
    last = score;
  }
  while (article.parent && article.parent !== root && onlyChild(article, aside)) article = article.parent;
  return article;
}

function outersOf(element: PageElement, root: PageElement): Set<PageElement> {
  const outers = new Set<PageElement>();
  for (let outer = element.parent; outer && outer !== root; outer = outer.parent) outers.add(outer);
  return outers;
}

function onlyChild(element: PageElement, aside: ReadonlySet<PageElement>): boolean {
  const siblings = element.parent?.children ?? [];
  return !siblings.some((sibling) => isElement(sibling) && sibling !== element && !aside.has(sibling));
}

function withLikeSiblings(
  article: PageElement,
  scores: ReadonlyMap<PageElement, number>,
  page: PageBlocks,
): PageElement[] {
  const score = scores.get(article) ?? 0;
  const threshold = Math.max(10, score * 0.2);
  const className = article.attributes["class"] ?? "";
  const isLike = (sibling: PageElement) => {
    const bonus = className !== "" && sibling.attributes["class"] === className ? score * 0.2 : 0;
    const own = scores.get(sibling);
    if (own !== undefined && own + bonus >= threshold) return true;
    return sibling.tag === "p" && isSentence(page.of(sibling));
  };
  const siblings = article.parent?.children ?? [];
  return siblings.filter(
    (node) => isElement(node) && !page.aside.has(node) && (node === article || isLike(node)),
  ) as PageElement[];
}

function isSentence(blocks: readonly Block[]): boolean {
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, { linkChars }) => sum + linkChars, 0);
  if (chars > 80) return linked / chars < 0.25;
  return chars > 0 && linked === 0 && blocks.some(({ text }) => /\.(?: |$)/.test(text));
}
