import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { load } from "cheerio";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { readArticle } from "../src/read/read-article.ts";

/** A page's bytes and address in, the article's text out; "" where none was found. */
export type Reader = (html: Uint8Array, url: string) => string | Promise<string>;

/** The project's reader, and what else a project in this language could take. */
export const readers: Readonly<Record<string, Reader>> = {
  claimline: (html, url) => readArticle(html, { url }).text,
  "Readability on linkedom": (html) => {
    const { document } = parseHTML(decode(html));
    return textOf(new Readability(document as unknown as Document).parse()?.content);
  },
  "cheerio, all paragraphs": (html) => {
    const page = load(decode(html));
    return page("p")
      .map((_, paragraph) => page(paragraph).text())
      .get()
      .join("\n\n");
  },
  defuddle: async (html, url) => {
    const { document } = parseHTML(decode(html));
    return textOf((await Defuddle(document as unknown as Document, url, { useAsync: false })).content);
  },
  "@extractus/article-extractor": async (html, url) =>
    textOf((await extractFromHtml(decode(html), url))?.content),
};

const decode = (html: Uint8Array) => new TextDecoder().decode(html);
const BLOCK_TAG =
  /<\/?(?:p|div|section|article|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|br|hr|figure|figcaption)\b/gi;

/** The text of a piece of HTML; a space at each block keeps the words of neighbours apart. */
function textOf(html: string | null | undefined): string {
  return html ? load(html.replace(BLOCK_TAG, " $&")).text() : "";
}
