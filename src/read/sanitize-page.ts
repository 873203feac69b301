import { decodePage } from "./decode-page.ts";
import { pageLimits } from "./limits.ts";
import { parsePage } from "./parse-page.ts";
import { isElement, type PageElement, type PageNode } from "./tree/page-tree.ts";

const words = (list: string) => new Set(list.split(" "));
const KEPT = words(
  "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table caption thead tbody tfoot tr td th em strong b i u s sub sup small mark q cite code pre br hr time figure figcaption section article aside header footer main nav div",
);
const EMPTY = words("br hr");
/** What they hold is no text for a reader. */
const DROPPED = words(
  "script style template noscript svg math iframe frame object embed applet form input button select option textarea canvas audio video dialog",
);

/**
 * A page as a stranger wrote it, as HTML that can do nothing: a few plain tags without attributes, links to web addresses
 * only, the names of pictures in their place. Never throws; a page beyond the caps ends where it passes them.
 * @param bytes the page as fetched
 */
export function sanitizePage(bytes: Uint8Array, contentType: string | null, url: string): string {
  const html = decodePage(bytes.subarray(0, pageLimits.bytes), contentType);
  const parts: string[] = [];
  writeChildren(parsePage(html, pageLimits).root, parts, url);
  return parts.join("");
}

function writeChildren(element: PageElement, parts: string[], url: string): void {
  for (const child of element.children) write(child, parts, url);
}

function write(node: PageNode, parts: string[], url: string): void {
  if (!isElement(node)) {
    parts.push(escaped(node));
    return;
  }
  const { tag, attributes } = node;
  if (DROPPED.has(tag) || tag.includes(":") || tag.includes("-")) return;
  if (tag === "img") {
    parts.push(attributes.alt ? `<span>[picture: ${escaped(attributes.alt)}]</span>` : "");
    return;
  }
  if (EMPTY.has(tag)) {
    parts.push(`<${tag}>`);
    return;
  }
  const open = tag === "a" ? linkTag(attributes.href, url) : KEPT.has(tag) ? `<${tag}>` : "";
  parts.push(open);
  writeChildren(node, parts, url);
  if (open) parts.push(`</${tag}>`);
}

function linkTag(href: string | undefined, url: string): string {
  const target = href ? URL.parse(href, url) : null;
  if (!target || (target.protocol !== "http:" && target.protocol !== "https:")) return "";
  return `<a href="${escaped(target.href)}" rel="noopener noreferrer nofollow" target="_blank">`;
}

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
