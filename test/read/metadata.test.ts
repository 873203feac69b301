import { isoDate } from "../../src/read/metadata/iso-date.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, url } from "./pages.ts";

const read = (head: string, main = body) => readArticle(bytesOf(pageWith({ head, main })), { url });
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = {
  "@type": "NewsArticle",
  headline: "Sailors freed in Velmar",
  datePublished: "2026-01-12T08:30:00+01:00",
  dateModified: "2026-01-12T09:00:00+01:00",
  author: [
    { "@type": "Person", name: "Ada Marr" },
    { "@type": "Person", name: "Lo Quist" },
  ],
  publisher: { "@type": "NewsMediaOrganization", name: "Harbour Post" },
  inLanguage: "en-GB",
};
const expected = {
  outlet: "Harbour Post",
  title: "Sailors freed in Velmar",
  publishedAt: "2026-01-12T08:30:00+01:00",
  modifiedAt: "2026-01-12T09:00:00+01:00",
  kind: "article",
};

test.each([
  ["an object", jsonLd(article)],
  ["a list", jsonLd([{ "@type": "WebSite" }, article])],
  ["a graph", jsonLd({ "@context": "https://schema.org", "@graph": [{ "@type": "Organization" }, article] })],
  [
    "a block with a broken one before it",
    `<script type="application/ld+json">{"@type": </script>${jsonLd(article)}`,
  ],
  [
    "raw line breaks and a trailing comma",
    jsonLd(article).replace("freed in", "freed\n in").replace("}</script>", ",}</script>"),
  ],
  ["a comment around it", jsonLd(article).replace(">{", "><!-- {").replace("}</script>", "} --></script>")],
])("JSON-LD in %s", (_, head) => {
  expect(read(head)).toMatchObject({ ...expected, byline: "Ada Marr, Lo Quist" });
});

test("OpenGraph", () => {
  const head = `<meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="Sailors freed in Velmar">
    <meta property="article:published_time" content="2026-01-12T08:30:00+01:00">
    <meta property="article:modified_time" content="2026-01-12T09:00:00+01:00">`;
  expect(read(head)).toMatchObject(expected);
});

test("microdata", () => {
  const main = `<h1>Sailors freed in Velmar</h1><meta itemprop="dateModified" content="2026-01-12T09:00:00+01:00">
    <time itemprop="datePublished" datetime="2026-01-12T08:30:00+01:00">Monday</time>${body}`;
  expect(read("<title>Sailors freed in Velmar - Harbour Post</title>", main)).toMatchObject({
    ...expected,
    outlet: "harbour-post.example",
    title: "Sailors freed in Velmar",
  });
});

test("a page that says nothing of itself", () => {
  expect(read("")).toMatchObject({
    outlet: "harbour-post.example",
    title: "",
    publishedAt: null,
    modifiedAt: null,
    byline: null,
    canonicalUrl: url,
    language: "en",
  });
});

test("the date stands in the address when nowhere else", () => {
  const dated = "https://www.harbour-post.example/2026/01/12/sailors";
  expect(readArticle(bytesOf(pageWith({})), { url: dated }).publishedAt).toBe("2026-01-12");
});

test("the date line above the text is the last resort, and no part of the text", () => {
  const article = read("", `<h1>Sailors freed</h1><div>Old Velmar, 12 January 2026 at 09:00</div>${body}`);
  expect(article.publishedAt).toBe("2026-01-12");
  expect(article.text).not.toContain("January");
});

test("an implausible date gives way to the next candidate", () => {
  const head = `${jsonLd({ ...article, datePublished: "0001-01-01T00:00:00Z" })}<meta name="date" content="2026-01-12">`;
  expect(read(head).publishedAt).toBe("2026-01-12");
});

test("the printed headline is taken over one worded for search engines", () => {
  const head = `${jsonLd(article)}<meta property="og:title" content="Velmar sailors: all we know | Harbour Post">`;
  expect(read(head, `<h1>Sailors freed in Velmar</h1>${body}`).title).toBe("Sailors freed in Velmar");
});

test.each([
  ["Sailors freed | Harbour Post", "Sailors freed"],
  ["Harbour Post: Sailors freed", "Harbour Post: Sailors freed"],
  ["Harbour Post | Sailors freed", "Sailors freed"],
  ["Sailors freed - harbour-post.example", "Sailors freed"],
  ["Toll rises to 14 - and may rise again", "Toll rises to 14 - and may rise again"],
  ["Dockers &amp;amp; sailors &lt;b&gt;freed&lt;/b&gt;", "Dockers & sailors freed"],
])("title %s", (raw, title) => {
  expect(read(`<meta property="og:site_name" content="Harbour Post"><title>${raw}</title>`).title).toBe(
    title,
  );
});

test.each([
  [
    '<link rel="canonical" href="/world/sailors?utm_source=x&id=2">',
    "https://www.harbour-post.example/world/sailors?id=2",
  ],
  ['<link rel="canonical" href="https://www.harbour-post.example/">', url],
  ['<link rel="canonical" href="javascript:alert(1)">', url],
])("canonical address of %s", (head, canonicalUrl) => expect(read(head).canonicalUrl).toBe(canonicalUrl));

test.each([
  ["2026-01-12T08:30:00+01:00", "2026-01-12T08:30:00+01:00"],
  ["2026-01-12T08:30:00.250Z", "2026-01-12T08:30:00.250Z"],
  ["2026-01-12 08:30:00+0100", "2026-01-12T08:30:00+01:00"],
  ["2026-01-12T08:30Z", "2026-01-12T08:30:00Z"],
  ["2026-01-12T08:30:00", "2026-01-12"],
  ["2026-1-2", "2026-01-02"],
  ["20260112", "2026-01-12"],
  ["20260112T083000Z", "2026-01-12T08:30:00Z"],
  ["Mon, 12 Jan 2026 08:30:00 GMT", "2026-01-12T08:30:00Z"],
  ["Mon, 12 Jan 2026 08:30:00 -0500", "2026-01-12T08:30:00-05:00"],
  ["January 12, 2026 at 8:30 pm EST", "2026-01-12T20:30:00-05:00"],
  ["12th of January 2026", "2026-01-12"],
  ["Jan. 12, 2026", "2026-01-12"],
  ["1768206600", "2026-01-12T08:30:00Z"],
  ["2026-02-30", null],
  ["1066-10-14", null],
  ["yesterday", null],
  ["", null],
])("date %s", (raw, iso) => expect(isoDate(raw)).toBe(iso));
