import { elementsOf, isElement, type PageElement, textIn } from "../tree/page-tree.ts";

/** An entry of a live blog on the page. */
export interface LiveEntry {
  readonly element: PageElement;
  /** Its time as the page writes it: an ISO date-time, or a clock like `20:42`. */
  readonly time: string;
  /** The lines that hold time and author and are no text of the entry. */
  readonly marks: readonly PageElement[];
}

/** Fewer entries make no live blog. */
const MIN_ENTRIES = 3;
/** An element may have a class of many kilobytes, and thousands of children that look at it. */
const MAX_CLASS_CHARS = 200;
const MAX_MARK_CHARS = 40;
const MAX_LINE_CHARS = 90;
const MAX_LINE_PARTS = 12;
const TIME_NAME = /(?:^|[-_ ])(?:time|timestamp|datetime|date|hora|heure|uhrzeit|clock)(?:$|[-_ ])/i;
const CLOCK = /(?:^|\D)\d{1,2}[:.h]\d{2}(?!\d)/;

/** The entries of a live blog, in page order: elements alike in a row, each with a time of its own; empty if there are none. */
export function findEntries(root: PageElement): LiveEntry[] {
  const times = new Map<PageElement, string>();
  for (const element of elementsOf(root)) {
    const time = timeOf(element);
    if (time !== null) times.set(element, time);
  }
  const container = mostTimedChildren(root, times);
  if (!container) return [];
  const sample = container.find(({ element }) => element.attributes["class"]) ?? container[0];
  if (!sample) return [];
  const likeness = signatureOf(sample.element);
  const entries: LiveEntry[] = [];
  for (const element of elementsOf(root, (one) => signatureOf(one) !== likeness)) {
    if (signatureOf(element) !== likeness) continue;
    const marks = [...elementsOf(element)].filter((one) => times.has(one));
    const time = marks.map((mark) => times.get(mark)).find((text) => text !== undefined);
    if (time) entries.push({ element, time, marks: marks.map((mark) => lineOf(mark, element)) });
  }
  return entries.length >= MIN_ENTRIES ? entries : [];
}

function timeOf(element: PageElement): string | null {
  const { tag, attributes } = element;
  const datetime = attributes["datetime"];
  const isNamed = TIME_NAME.test((attributes["class"] ?? "").slice(0, 200));
  if (tag !== "time" && datetime === undefined && !isNamed) return null;
  const text = textIn(element, MAX_MARK_CHARS);
  if (text.length > MAX_MARK_CHARS) return null;
  if (datetime && /\dT?\s?\d{1,2}:\d{2}/.test(datetime)) return datetime;
  return CLOCK.test(text) ? text : null;
}

/** The children with times of the element that has most of them; null where none has enough. */
function mostTimedChildren(
  root: PageElement,
  times: ReadonlyMap<PageElement, string>,
): { readonly element: PageElement }[] | null {
  const timed = new Map<PageElement, Set<PageElement>>();
  for (const mark of times.keys())
    for (let child = mark; child !== root && child.parent; child = child.parent) {
      const children = timed.get(child.parent) ?? new Set();
      if (children.has(child)) break;
      timed.set(child.parent, children.add(child));
    }
  const most = [...timed.values()].toSorted((a, b) => b.size - a.size)[0];
  return most && most.size >= MIN_ENTRIES ? [...most].map((element) => ({ element })) : null;
}

/** Tag and first class name, of an element and of the one around it. */
function signatureOf(element: PageElement): string {
  const own = (one: PageElement | null) =>
    `${one?.tag}.${one?.attributes["class"]?.slice(0, MAX_CLASS_CHARS).trim().split(/\s/, 1)[0] ?? ""}`;
  return `${own(element.parent)} ${own(element)}`;
}

/** The line around a time, if it is a short one that is no heading: author and label stand there too. */
function lineOf(mark: PageElement, entry: PageElement): PageElement {
  const line = mark.parent;
  if (!line || line === entry || line.children.length > MAX_LINE_PARTS || /^h[1-6]$/.test(line.tag))
    return mark;
  const hasParagraph = line.children.some(
    (child) => isElement(child) && /^(?:p|h[1-6]|ul|ol)$/.test(child.tag),
  );
  return !hasParagraph && textIn(line, MAX_LINE_CHARS).length <= MAX_LINE_CHARS ? line : mark;
}
