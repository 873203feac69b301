import fc from "fast-check";
import { readArticle } from "../../src/read/read-article.ts";
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
test.each(Object.entries(hostile))("%s gives kind none and a reason within 2 s", (_, [bytes, notice]) => {
  const start = performance.now();
  const article = readArticle(bytes, { url });
  expect(performance.now() - start).toBeLessThan(2_000);
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
