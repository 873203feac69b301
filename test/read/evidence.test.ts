import { isoDate } from "../../src/read/metadata/iso-date.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, url } from "./pages.ts";

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (head: string, main = body, more: object = {}) =>
  readArticle(bytesOf(pageWith({ head, main })), { url, ...more });

test("each field says where it was found, as it was written there, and what else the page says", () => {
  const head = `<title>Crew home | Harbour Post</title><meta property="og:site_name" content="Harbour Post">
    ${jsonLd({ "@type": "NewsArticle", headline: "Crew home", datePublished: "2026-01-12T08:30:00+01:00", author: "Ada Marr" })}
    <meta property="article:published_time" content="2026-01-12T09:00:00+01:00">`;
  const { evidence } = read(head);
  expect(evidence["publishedAt"]).toEqual({
    from: "JSON-LD NewsArticle datePublished",
    raw: "2026-01-12T08:30:00+01:00",
    others: [{ value: "2026-01-12T09:00:00+01:00", from: "meta article:published_time" }],
  });
  expect(evidence["outlet"]).toMatchObject({ from: "meta og:site_name", raw: "Harbour Post" });
  expect(evidence["title"]).toMatchObject({ from: "JSON-LD NewsArticle headline" });
  expect(evidence["byline"]).toMatchObject({ from: "JSON-LD NewsArticle author", raw: "Ada Marr" });
  expect(evidence["canonicalUrl"]).toMatchObject({ from: "the page's address" });
  expect(evidence["modifiedAt"]).toBeUndefined();
});

test.each([
  ["https://edition.harbour-post.co.uk/a", "harbour-post.co.uk"],
  ["https://www.harbour-post.example/a", "harbour-post.example"],
  ["http://127.0.0.1:8000/a", "127.0.0.1"],
])("the outlet's domain of %s", (address, domain) => {
  expect(readArticle(bytesOf(pageWith({})), { url: address }).domain).toBe(domain);
});

test.each([
  ["JSON-LD", jsonLd({ "@type": "NewsArticle", articleSection: ["World", "Velmar"] }), "World"],
  ["a meta element", '<meta property="article:section" content="World &amp; Sea">', "World & Sea"],
  [
    "the breadcrumb",
    jsonLd({
      "@type": "BreadcrumbList",
      itemListElement: [{ name: "Home" }, { item: { name: "World" } }, { name: "Crew home" }],
    }),
    "World",
  ],
  ["nothing", "", null],
])("the section by %s", (_, head, section) => expect(read(head).section).toBe(section));

test.each([
  ["an element with rel=author", '<a rel="author" href="/ada">Ada Marr</a>', "Ada Marr"],
  ["a line with a date", '<div class="byline">By Ada Marr and Lo Quist</div>', "Ada Marr and Lo Quist"],
  ["a line named author", '<span class="article-author">Por Ada Marr</span>', "Ada Marr"],
  [
    "a description of the author, which is none",
    '<div class="author">Ada Marr has covered harbours since she was nine.</div>',
    null,
  ],
])("the printed byline by %s", (_, line, byline) => expect(read("", `${line}${body}`).byline).toBe(byline));

describe("dates", () => {
  test("the day in the address speaks against a later one", () => {
    const moved = jsonLd({ "@type": "NewsArticle", datePublished: "2026-03-30T10:00:00Z" });
    const html = pageWith({ head: `${moved}<meta name="date" content="2026-01-12T08:30:00Z">` });
    const dated = "https://www.harbour-post.example/2026/01/12/crew";
    expect(readArticle(bytesOf(html), { url: dated }).publishedAt).toBe("2026-01-12T08:30:00Z");
  });
  test("a bare day gives way to a moment on that day", () => {
    const head = `${jsonLd({ "@type": "NewsArticle", datePublished: "2026-01-12" })}<meta name="pubdate" content="2026-01-12T08:30:00Z">`;
    expect(read(head).publishedAt).toBe("2026-01-12T08:30:00Z");
  });
  test("what lies after the day of fetching is not believed", () => {
    const head = `${jsonLd({ "@type": "NewsArticle", datePublished: "2062-01-12" })}<meta name="date" content="2026-01-12">`;
    expect(read(head).publishedAt).toBe("2062-01-12");
    expect(read(head, body, { fetchedAt: "2026-01-13T06:00:00Z" }).publishedAt).toBe("2026-01-12");
  });
  test("a clock without a zone is read in the outlet's, summer and winter", () => {
    const on = (day: string) =>
      read("", `<time datetime="${day}T08:30:00">x</time>${body}`, { zone: "Europe/Berlin" }).publishedAt;
    expect([on("2026-01-12"), on("2026-07-12")]).toEqual([
      "2026-01-12T08:30:00+01:00",
      "2026-07-12T08:30:00+02:00",
    ]);
    expect(read("", `<time datetime="2026-01-12T08:30:00">x</time>${body}`).publishedAt).toBe("2026-01-12");
  });
  test("an element named so holds the date in words", () => {
    const main = `<div class="article-date">Publicado el 12 de enero de 2026 a las 08:30 CET</div>${body}`;
    expect(read("", main).publishedAt).toBe("2026-01-12T08:30:00+01:00");
  });
});

test.each([
  ["12 de enero de 2026", {}, "2026-01-12"],
  ["12 de março de 2026", {}, "2026-03-12"],
  ["12. Jänner 2026", {}, "2026-01-12"],
  ["1er février 2026", {}, "2026-02-01"],
  ["12 août 2026", {}, "2026-08-12"],
  ["12 gennaio 2026", {}, "2026-01-12"],
  ["12 января 2026", {}, "2026-01-12"],
  ["12 grudnia 2026", {}, "2026-12-12"],
  ["12.01.2026 08:30 MSK", {}, "2026-01-12T08:30:00+03:00"],
  ["13/01/2026", {}, "2026-01-13"],
  ["01/13/2026", {}, "2026-01-13"],
  ["02/01/2026", {}, null],
  ["02/01/2026", { numeric: "day first" }, "2026-01-02"],
  ["02/01/2026", { numeric: "month first" }, "2026-02-01"],
  ["12 January 2026 08:30", { zone: "America/New_York" }, "2026-01-12T08:30:00-05:00"],
  ["12 January 2026 08:30", { zone: "Nowhere/None" }, "2026-01-12"],
  ["1.2.3 of 2026", {}, null],
] as const)("the date %s %j", (raw, reading, date) => expect(isoDate(raw, reading)).toBe(date));
