import fc from "fast-check";
import { readArticle } from "../../src/read/read-article.ts";
import { faultsOf } from "./fuzz/faults.ts";
import { body, bytesOf, url } from "./pages.ts";

const megabyte = 1024 * 1024;
const attributes = Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(" ");
const hostile: Record<string, readonly [Uint8Array, string]> = {
  "an empty file": [new Uint8Array(), "the page is empty"],
  "white space": [bytesOf(" \n\t"), "the page is empty"],
  "binary bytes": [
    Uint8Array.from({ length: 5_000 }, (_, n) => (n * 73 + 11) % 256),
    "this is binary data, not a web page",
  ],
  "zero bytes": [new Uint8Array(50_000), "this is binary data, not a web page"],
  "a PDF": [bytesOf("%PDF-1.7\n1 0 obj"), "this is a PDF file, not a web page"],
  "a PNG": [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), "this is a PNG image, not a web page"],
  "plain words": [bytesOf("Nine people were freed."), "no HTML was found"],
  "30 MB": [bytesOf(`<p>${"word ".repeat(6 * megabyte)}</p>`), "the page is larger than 8 MB"],
  "40,000 nested elements": [
    bytesOf("<div>".repeat(40_000) + body),
    "the page nests elements more than 400 deep",
  ],
  "50,000 attributes": [
    bytesOf(`<div ${attributes}>${body}`),
    "an element of the page has more than 500 attributes",
  ],
  "90,000 elements": [bytesOf(`<p>${"a<br>".repeat(90_000)}`), "the page has more than 30000 elements"],
  "a million entities": [
    bytesOf(`<p>${"&amp;".repeat(megabyte)}`),
    "the page has more than 100000 pieces of text",
  ],
};
/** Within the caps, and hard all the same: each must be read or refused, without a fault of the reader. */
const hard: Record<string, string> = {
  "30,000 siblings": "<br>".repeat(14_000) + "<i>a</i>".repeat(14_000) + body,
  "399 open blocks, again and again": ("<div class=x>".repeat(390) + body + "</div>".repeat(390)).repeat(30),
  "9,000 children of a class of 200 kB": `<div class="${"w ".repeat(100_000)}">${"<p><time>10:30</time>x</p>".repeat(9_000)}</div>${body}`,
  "10,000 links that are not closed": "<a href=/x>go ".repeat(10_000) + body,
  "formatting left open 5,000 times": "<b><i><u>".repeat(100) + "<p>x".repeat(5_000) + body,
  "5,000 tables in cells": "<table><tr><td>".repeat(100) + "<table><td>x</table>".repeat(4_000) + body,
  "400 attributes on each of 1,000 elements": `<p ${attributes.slice(0, 3_000)}>a</p>`.repeat(1_000) + body,
  "a class of 2 MB": `<div class="${"caption ".repeat(250_000)}">${body}</div>`,
  "5,000 headings that say the title":
    "<title>Crew home at last</title>" + "<section><h1>Crew home at last</h1></section>".repeat(5_000) + body,
  "20,000 times": `<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>${"<li class=e><time>20:30</time> x".repeat(9_000)}${body}`,
  "JSON-LD 3,000 deep": `<script type="application/ld+json">${"[".repeat(3_000)}${"]".repeat(3_000)}</script>${body}`,
  "2 MB of JSON-LD": `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"x"},'.repeat(50_000)}{}]</script>${body}`,
  "10,000 updates": `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[${'{"articleBody":"Nine freed."},'.repeat(10_000)}{}]}</script>${body}`,
  "one word of 4 MB": `<p>${"a".repeat(4 * megabyte)}</p>${body}`,
  "4 MB without a full stop": `<p>${"word, ".repeat(700_000)}</p>`,
  "10,000 quotations": `${"<blockquote>that 14 sailors had been freed</blockquote>".repeat(9_000)}${body}`,
  "10,000 corrections": `${'<p class="correction">Correction: it was nine.</p>'.repeat(9_000)}${body}`,
  "comments that never end": "<!--".repeat(200_000) + body,
  "half an entity, often": `<p>${"&am".repeat(90_000)}</p>${body}`,
  "ends that nothing opened": "</div>".repeat(400_000) + body,
  "quotes that never end": `<a title="${"<p>".repeat(500_000)}${body}`,
  "line ends of every kind": body.replaceAll(" ", "\r\n\u2028\u2029\u0085\v\f "),
  "text from right to left and marks that turn it": body.replaceAll(" ", " \u202e\u200f"),
};
test.each(Object.entries(hard))("%s are read without a fault", (_, html) => {
  expect(faultsOf(readArticle(bytesOf(html), { url }))).toEqual([]);
});

test.each(Object.entries(hostile))("%s gives kind none and a reason", (_, [bytes, notice]) => {
  const article = readArticle(bytes, { url });
  expect(article).toMatchObject({ kind: "none", text: "", notices: [notice], url });
});

test("a smaller cap can be given", () => {
  expect(readArticle(bytesOf(body), { url, maxBytes: 100 }).kind).toBe("none");
});

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."<p> </p> <div> </div> <html> </html> <body> </body> <head> <table> <td> </table> <svg> </svg> <title> <!-- --> <![CDATA[ ]]> <a <b> </b> <br> <script> </script> <time datetime=".split(
          " ",
        ),
        '<meta property="og:title" content="',
        '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":',
        '<p class="caption" id=x>',
        "&nbsp;&#0;&#x110000;&unknown;",
        "Nine were freed, police said. ",
        body,
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => bytesOf(parts.join("")));

test("never throws, and equal bytes give an equal article, on any bytes and any soup of tags", () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), soup);
  const contentType = fc.option(
    fc.oneof(fc.string(), fc.constantFrom("text/html; charset=utf-16", "text/html;charset=gbk")),
  );
  fc.assert(
    fc.property(bytes, contentType, fc.constantFrom(url, "", "no address"), (page, type, address) => {
      const article = readArticle(page, { url: address, contentType: type });
      expect(readArticle(page.slice(), { url: address, contentType: type })).toEqual(article);
      expect(article.text === "").toBe(article.text.trim() === "");
      if (article.kind === "none") expect(article.notices.length).toBeGreaterThan(0);
      for (const paragraph of article.text ? article.text.split("\n\n") : [])
        expect(paragraph).toBe(paragraph.replace(/\s+/g, " ").trim());
    }),
    { numRuns: 400 },
  );
});
