import type { Place } from "../../../domain/review.ts";

/** The words that are selected in the article, as a place in its title or text; null where none are. */
export function selectedPlace(): Place | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    placeOf(range.startContainer, range.startOffset, true),
    placeOf(range.endContainer, range.endOffset, false),
  ];
  if (!start || !end || start.in !== end.in || start.at >= end.at) return null;
  const whole = fieldText(start.in);
  let [from, to] = [start.at, end.at];
  // A selection by words takes the space behind them along.
  while (from < to && /\s/.test(whole.slice(from, from + 1))) from += 1;
  while (to > from && /\s/.test(whole.slice(to - 1, to))) to -= 1;
  return from < to ? { in: start.in, start: from, end: to, exact: whole.slice(from, to) } : null;
}

const texts: Record<"title" | "text", string> = { title: "", text: "" };
/** The article that is shown, so that words can be taken from it as they are stored. */
export function showArticle(title: string, text: string): void {
  texts.title = title;
  texts.text = text;
}
const fieldText = (field: "title" | "text") => texts[field];

function placeOf(node: Node, offset: number, first: boolean): { in: "title" | "text"; at: number } | null {
  if (node.nodeType !== Node.TEXT_NODE) {
    // A whole element is selected: the nearest piece of text inside the selection.
    const child = node.childNodes[first ? offset : offset - 1];
    const text = child && textNodeIn(child, first);
    return text ? placeOf(text, first ? 0 : (text.nodeValue ?? "").length, first) : null;
  }
  const piece = node.parentElement?.closest<HTMLElement>("[data-at]");
  const field = piece?.closest<HTMLElement>("[data-field]")?.dataset.field;
  if (!piece || (field !== "title" && field !== "text")) return null;
  return { in: field, at: Number(piece.dataset.at) + offset };
}

function textNodeIn(node: Node, first: boolean): Node | null {
  if (node.nodeType === Node.TEXT_NODE) return node.parentElement?.closest("[data-at]") ? node : null;
  const children = [...node.childNodes];
  for (const child of first ? children : children.toReversed()) {
    const found = textNodeIn(child, first);
    if (found) return found;
  }
  return null;
}
