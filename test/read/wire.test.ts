import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, paragraphs, url } from "./pages.ts";

const read = (parts: { head?: string; main?: string }, address = url) =>
  readArticle(bytesOf(pageWith(parts)), { url: address });
const opening = (dateline: string) => body.replace(paragraphs[0] ?? "", `${dateline} ${paragraphs[0]}`);

test.each([
  ["AP", "VELMAR, Jan. 12 (AP) —"],
  ["AP", "VELMAR (The Associated Press) -"],
  ["AFP", "Velmar (AFP) –"],
  ["Reuters", "VELMAR, Jan 12 (Reuters) -"],
  ["EFE", "Velmar, 12 ene (EFE).-"],
  ["dpa", "Velmar (dpa) -"],
  ["Xinhua", "VELMAR, Jan. 12 (Xinhua) --"],
  ["Canadian Press", "VELMAR (The Canadian Press) —"],
])("%s by the dateline %s", (wire, dateline) => {
  const article = read({ main: opening(dateline) });
  expect(article.wire).toBe(wire);
  expect(article.evidence["wire"]).toMatchObject({ from: "dateline" });
});

test.each([
  ["AP", '<meta name="author" content="The Associated Press">'],
  ["AP", '<meta name="author" content="By ADA MARR, Associated Press">'],
  ["AFP", '<meta name="author" content="AFP">'],
  ["AFP", '<meta name="author" content="Lo Quist with AFP">'],
  ["Reuters", '<meta name="author" content="Ada Marr | Reuters">'],
  ["EFE", '<meta name="author" content="Agencia EFE">'],
])("%s by the byline in %s", (wire, head) => expect(read({ head }).wire).toBe(wire));

test.each([
  ["AP", `<div class="byline">By Ada Marr | AP</div>${body}`],
  ["EFE", `<span class="source">EFE</span>${body}`],
  ["AP", `${body}<p>© 2026 The Associated Press. All rights reserved.</p>`],
  ["Reuters", `${body}<p>(Reporting by Ada Marr for Reuters)</p>`],
])("%s by what the page prints", (wire, main) => expect(read({ main }).wire).toBe(wire));

test.each([
  ["an outlet's own copy", { head: '<meta name="author" content="Ada Marr">' }, url],
  ["the agency's own site", { main: opening("VELMAR (AP) —") }, "https://apnews.com/article/1"],
  ["an agency that the report quotes", { main: opening("AP reported on Monday that") }, url],
  ["letters that are no agency", { head: '<meta name="author" content="APRIL EFESON">' }, url],
])("%s has no wire credit", (_, parts, address) => expect(read(parts, address).wire).toBeNull());
