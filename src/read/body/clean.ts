import { isElement, type PageElement } from "../tree/page-tree.ts";
import { nameWeight } from "./names.ts";

/** What stands in an element, counted over all that is kept in it. */
interface Counts {
  chars: number;
  linkChars: number;
  commas: number;
  paragraphs: number;
  images: number;
  items: number;
  inputs: number;
  headingChars: number;
  listChars: number;
  dataTables: number;
}

const COUNTED =
  "chars linkChars commas paragraphs images items inputs headingChars listChars dataTables".split(
    " ",
  ) as (keyof Counts)[];
const WEIGHED = new Set(["form", "fieldset", "table", "ul", "div"]);
const DROPPED = new Set([
  "object",
  "embed",
  "footer",
  "aside",
  "iframe",
  "input",
  "textarea",
  "select",
  "button",
]);
const HEADING = /^h[1-6]$/;

/**
 * Adds to `aside` the boxes inside an article whose make-up is that of furniture: many links, fields or pictures and
 * few paragraphs. Inner boxes first, so that one bad box does not take its neighbours along. The rules are those of
 * Readability (Arc90, kept by Mozilla).
 */
export function cleanArticle(article: PageElement, aside: Set<PageElement>, weighNames: boolean): void {
  const walk = (element: PageElement, inData: boolean): Counts => {
    const counts = emptyCounts();
    const isData = element.tag === "table" && isDataTable(element);
    for (const child of element.children) {
      if (!isElement(child)) {
        counts.chars += child.trim().length;
        counts.commas += child.includes(",") ? child.split(",").length - 1 : 0;
        continue;
      }
      if (aside.has(child)) continue;
      const inner = walk(child, inData || isData);
      if (!inData && !isData && !wrapsParagraph(child) && isFurniture(child, inner, weighNames))
        aside.add(child);
      else for (const name of COUNTED) counts[name] += inner[name];
    }
    if (isData) counts.dataTables++;
    countSelf(element, counts);
    return counts;
  };
  walk(article, false);
}

/** Some pages put a box of its own around each paragraph; what the box is called says nothing of the text. */
function wrapsParagraph(element: PageElement): boolean {
  if (element.tag !== "div") return false;
  const inside = element.children.filter((child) => isElement(child) || /\S/.test(child));
  const [only] = inside;
  return inside.length === 1 && only !== undefined && isElement(only) && only.tag === "p";
}

function emptyCounts(): Counts {
  return Object.fromEntries(COUNTED.map((name) => [name, 0])) as unknown as Counts;
}

function countSelf({ tag, attributes }: PageElement, counts: Counts): void {
  if (tag === "a") {
    const address = attributes["href"];
    counts.linkChars = address === undefined ? 0 : counts.chars * (/^#./.test(address) ? 0.3 : 1);
  } else if (tag === "p") counts.paragraphs++;
  else if (tag === "img") counts.images++;
  else if (tag === "li") counts.items++;
  else if (tag === "input") counts.inputs++;
  else if (tag === "ul" || tag === "ol") counts.listChars = counts.chars;
  else if (HEADING.test(tag)) counts.headingChars = counts.chars;
}

function isFurniture(element: PageElement, counts: Counts, weighNames: boolean): boolean {
  const { tag } = element;
  if (DROPPED.has(tag)) return true;
  const weight = weighNames ? nameWeight(element) : 0;
  if (tag === "h1" || tag === "h2") return weight < 0;
  if (!WEIGHED.has(tag) || counts.dataTables > 0) return false;
  if (weight < 0) return true;
  if (counts.commas >= 10) return false;
  const { chars, paragraphs, images } = counts;
  const links = chars === 0 ? 0 : counts.linkChars / chars;
  const isList = tag === "ul" || (chars > 0 && counts.listChars / chars > 0.9);
  return (
    (images > 1 && paragraphs / images < 0.5) ||
    (!isList && counts.items - 100 > paragraphs) ||
    counts.inputs > Math.floor(paragraphs / 3) ||
    (!isList &&
      chars < 25 &&
      counts.headingChars < chars * 0.9 &&
      links > 0 &&
      (images === 0 || images > 2)) ||
    (!isList && weight < 25 && links > 0.2) ||
    (weight >= 25 && links > 0.5)
  );
}

/** A table that shows data, not one that lays out the page. */
function isDataTable(table: PageElement): boolean {
  const { role, summary, datatable } = table.attributes;
  if (role === "presentation" || datatable === "0") return false;
  if (summary) return true;
  let rows = 0;
  let columns = 0;
  let nested = false;
  let marked = false;
  const walk = (element: PageElement) => {
    let cells = 0;
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.tag === "tr") rows++;
      if (child.tag === "td") cells++;
      nested ||= child.tag === "table";
      marked ||= /^(?:caption|colgroup|tfoot|thead|th)$/.test(child.tag);
      if (child.tag !== "table") walk(child);
    }
    columns = Math.max(columns, cells);
  };
  walk(table);
  if (marked) return true;
  if (nested || rows <= 1 || columns <= 1) return false;
  return rows >= 10 || columns > 4 || rows * columns > 10;
}
