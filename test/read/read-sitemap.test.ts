import { readSitemap } from "../../src/read/read-sitemap.ts";

const url = "https://post.example/sitemap.xml";
const urlset = (entries: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries}</urlset>`;

test("addresses with their last change", () => {
  const entries = `<url><loc> https://post.example/1?a=1&amp;b=2 </loc><lastmod>2026-01-12</lastmod></url><url><loc>https://post.example/2</loc></url>`;
  expect(readSitemap(urlset(entries), url)).toEqual({
    pages: [
      { url: "https://post.example/1?a=1&b=2", title: null, publishedAt: "2026-01-12" },
      { url: "https://post.example/2", title: null, publishedAt: null },
    ],
    sitemaps: [],
    notices: [],
  });
});

test("a news sitemap gives title and news date", () => {
  const entry = `<url><loc>https://post.example/1</loc><lastmod>2026-01-13</lastmod><news:news><news:publication><news:name>Post</news:name></news:publication>
    <news:publication_date>2026-01-12T08:00:00+01:00</news:publication_date><news:title>14</news:title></news:news></url>`;
  expect(readSitemap(urlset(entry), url).pages).toEqual([
    { url: "https://post.example/1", title: "14", publishedAt: "2026-01-12T08:00:00+01:00" },
  ]);
});

test("an index names further sitemaps", () => {
  const index =
    "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>https://post.example/b.xml.gz</loc></sitemap></sitemapindex>";
  expect(readSitemap(index, url)).toEqual({
    pages: [],
    sitemaps: ["https://post.example/a.xml", "https://post.example/b.xml.gz"],
    notices: [],
  });
});

test("of an index those that changed last come first, those without a date last", () => {
  const entry = (name: string, lastmod: string) =>
    `<sitemap><loc>https://post.example/${name}.xml</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</sitemap>`;
  const entries = [
    entry("a", ""),
    entry("b", "2026-01-02"),
    entry("c", "soon"),
    entry("d", "2026-03-01T10:00:00Z"),
  ];
  const { sitemaps } = readSitemap(`<sitemapindex>${entries.join("")}</sitemapindex>`, url);
  expect(sitemaps.map((address) => address.slice(-5, -4)).join("")).toBe("dbac");
});

test("of a cut sitemap what stands before the cut is read", () => {
  const cut = urlset("<url><loc>https://post.example/1</loc></url><url><loc>https://po").replace(
    "</urlset>",
    "",
  );
  const { pages, notices } = readSitemap(cut, url);
  expect(pages.map((page) => page.url)).toEqual(["https://post.example/1"]);
  expect(notices[0]).toBe("the sitemap is broken or cut; what stands before the fault was read");
});

test("an empty sitemap is one", () => {
  expect(readSitemap(urlset(""), url)).toEqual({ pages: [], sitemaps: [], notices: [] });
});

test.each([
  ["<!doctype html><html>", "this is a web page, not a sitemap"],
  ["", "the sitemap is empty"],
  ["<rss/>", "this is no sitemap: neither urlset nor sitemapindex"],
  [
    `<!DOCTYPE u [<!ENTITY a "b">]>${urlset("<url><loc>&a;</loc></url>")}`,
    "this XML defines entities of its own and is not read",
  ],
])("%s", (text, notice) =>
  expect(readSitemap(text, url)).toEqual({ pages: [], sitemaps: [], notices: [notice] }),
);
