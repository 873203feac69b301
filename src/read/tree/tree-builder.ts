import type { PageElement } from "./page-tree.ts";

/** Their text is not running text, or is read elsewhere; the tokenizer gives what they hold as one raw text. */
const RAW = new Set(["script", "style", "title", "textarea", "xmp", "noembed", "noframes"]);
/** Written twice, closed too early or left out on many pages: what they hold belongs to the one root. */
const FRAME = new Set(["html", "head", "body", "frameset"]);
const EMPTY = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);
const NOT_KEPT = new Set(["link", "meta", "base", "param", "source", "track", "col", "wbr"]);
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** Builds the tree of a page from its tags in order; any order of tags gives a tree that has all the text. */
export class TreeBuilder {
  readonly root: PageElement = { tag: "body", attributes: NO_ATTRIBUTES, parent: null, children: [] };
  #open: PageElement = this.root;
  #raw: string | null = null;

  openTag(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (FRAME.has(tag) || NOT_KEPT.has(tag) || this.#raw !== null) return;
    if (RAW.has(tag)) {
      this.#raw = tag;
      return;
    }
    // A link that is never closed ends where the next begins; else it would hold the rest of the page.
    if (tag === "a") this.closeTag("a");
    const element: PageElement = { tag, attributes, parent: this.#open, children: [] };
    this.#open.children.push(element);
    if (!EMPTY.has(tag)) this.#open = element;
  }

  text(text: string): void {
    if (this.#raw !== null) return;
    const { children } = this.#open;
    const last = children.at(-1);
    // Entities split a text into pieces.
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }

  /** Closes the nearest open element of this name and what is open inside it; a tag that nothing opened is passed over. */
  closeTag(tag: string): void {
    if (this.#raw !== null) {
      if (this.#raw === tag) this.#raw = null;
      return;
    }
    for (let element: PageElement | null = this.#open; element?.parent; element = element.parent)
      if (element.tag === tag) {
        this.#open = element.parent;
        return;
      }
  }
}
