import { parseHTML } from "linkedom";

const OUTSIDE_BODY = new Set(["HEAD", "BODY", "FRAMESET"]);

/**
 * A page as a tree with one html, head and body. The parser keeps what it reads where it stands; these three tags
 * may be left out, closed too early or written twice, and the text must be in the body all the same.
 *
 * @param startsWithHtml whether the page's first tag is its html tag
 */
export function parsePage(html: string, startsWithHtml: boolean): Document {
  const bare = html.replace(/^[\s\ufeff]*<!doctype[^>]{0,500}>/i, "");
  const { document } = parseHTML(startsWithHtml ? bare : `<html><body>${bare}</body></html>`);
  const root = document.documentElement;
  const body = document.body;
  const strays = [...root.children].filter((child) => child !== body && !OUTSIDE_BODY.has(child.tagName));
  const bodies = [...root.children].filter((child) => child !== body && child.tagName === "BODY");
  const trailing = [...document.childNodes].filter((node) => node !== root && node.nodeType === 1);
  for (const node of [...strays, ...bodies, ...trailing]) body.append(node);
  return document;
}
