import { Parser } from "htmlparser2";
import type { PageLimits } from "./limits.ts";
import { HeadCollector, type PageScan } from "./tree/head-collector.ts";
import type { PageElement } from "./tree/page-tree.ts";
import { TreeBuilder } from "./tree/tree-builder.ts";

export interface ParsedPage {
  /** Why the page was not read to its end, in plain words; null if it was. */
  readonly refusal: string | null;
  readonly scan: PageScan;
  readonly root: PageElement;
}

const CHUNK_CHARS = 65_536;

/** Reads a page's tags in one pass that stops at the first cap that is passed; linear in the page's length. */
export function parsePage(html: string, limits: PageLimits): ParsedPage {
  const head = new HeadCollector();
  const tree = new TreeBuilder();
  let refusal: string | null = null;
  let elements = 0;
  let depth = 0;
  let attributes = 0;
  let texts = 0;
  const refuse = (reason: string) => {
    refusal ??= reason;
  };

  const parser = new Parser({
    onopentagname() {
      attributes = 0;
      if (++elements > limits.elements) refuse(`the page has more than ${limits.elements} elements`);
      if (++depth > limits.depth) refuse(`the page nests elements more than ${limits.depth} deep`);
    },
    onattribute() {
      if (++attributes > limits.attributes)
        refuse(`an element of the page has more than ${limits.attributes} attributes`);
    },
    onopentag(tag, attrs) {
      if (refusal !== null) return;
      head.openTag(tag, attrs);
      tree.openTag(tag, attrs);
    },
    ontext(text) {
      if (++texts > limits.texts) refuse(`the page has more than ${limits.texts} pieces of text`);
      if (refusal !== null) return;
      head.text(text);
      tree.text(text);
    },
    onclosetag(tag) {
      depth--;
      if (refusal !== null) return;
      head.closeTag(tag);
      tree.closeTag(tag);
    },
  });
  for (let at = 0; at < html.length && refusal === null; at += CHUNK_CHARS)
    parser.write(html.slice(at, at + CHUNK_CHARS));
  if (refusal === null) parser.end();
  return { refusal, scan: head.scan(), root: tree.root };
}
