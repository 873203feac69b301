import type { PageNote } from "../../domain/article.ts";
import { elementsOf, type PageElement, textIn } from "../tree/page-tree.ts";
import type { Block } from "./blocks.ts";
import { namesOf } from "./names.ts";
import { pageNote } from "./page-notes.ts";

const NOTE_NAME =
  /(?:^|-)(?:corrections?|clarifications?|editors?-note|update-note|erratum|rectificacion)(?:-|$)/;
const MAX_CHARS = 700;
/** A page with more boxes of corrections lists those of others. */
const MAX_NOTES = 20;

/** The article's paragraphs, and the notes on the article that stood among them or in a box that is named so. */
export function takeNotes(
  blocks: readonly Block[],
  root: PageElement,
): { readonly blocks: Block[]; readonly notes: PageNote[] } {
  const notes = new Map<string, PageNote>();
  const kept = blocks.filter((block) => {
    const found = pageNote(block.text);
    if (found) notes.set(block.text, found.note);
    return !found || found.isNews;
  });
  for (const element of elementsOf(root)) {
    if (notes.size >= MAX_NOTES) break;
    if (!element.attributes["class"] || !namesOf(element).some((name) => NOTE_NAME.test(name))) continue;
    const text = textIn(element, MAX_CHARS);
    const found = pageNote(text);
    const isKnown = [...notes.keys()].some((known) => text.includes(known) || known.includes(text));
    if (found && !isKnown) notes.set(text, found.note);
  }
  return { blocks: kept, notes: [...notes.values()] };
}
