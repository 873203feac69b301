import { pageLinks } from "../../src/read/discovery/page-links.ts";
import { readSection } from "../../src/read/discovery/read-section.ts";

const URL_OF_PAGE = "https://harbour.example/news/";
const page = `<html lang="EN-gb"><head><title> News
  | Harbour </title><link rel="alternate" type="application/rss+xml" href="/feed">
  <link rel="alternate" hreflang="de" href="/de"><link rel="ALTERNATE stylesheet" type="application/feed+json" href="f.json"></head>
  <body><a href="/news/">News</a><a href="/news/2026/05/05/x">Storm leaves <b>many</b> homeless</a>
  <a href="/news/storm-over-the-long-valley?utm_source=x">Storm over the valley</a><a href="/a-b-c-d">More</a>
  <a href="https://other.example/news/2026/05/05/y">A story from elsewhere</a><a href="javascript:alert(1)">Press here for it</a>
  <a href="/about">About all of us</a><a href="/news/2026/05/05/x#c">Comments on the storm</a></body></html>`;

test("a page's feeds, name and language, whatever their spelling", () => {
  const { feeds, title, language, siteName } = pageLinks(page, URL_OF_PAGE);
  expect(feeds).toEqual(["https://harbour.example/feed", "https://harbour.example/news/f.json"]);
  expect({ title, language, siteName }).toEqual({ title: "News | Harbour", language: "en", siteName: null });
});

test("a section gives its own articles, each once, and nothing else", () => {
  expect(readSection(page, URL_OF_PAGE)).toEqual({
    items: [
      {
        url: "https://harbour.example/news/2026/05/05/x",
        title: expect.stringContaining("Storm leaves many"),
        publishedAt: null,
      },
      {
        url: "https://harbour.example/news/storm-over-the-long-valley",
        title: "Storm over the valley",
        publishedAt: null,
      },
    ],
    notices: [],
  });
  expect(readSection("<p>Soon", URL_OF_PAGE).notices).toEqual(["no link of this page looks like an article"]);
});

test.each([
  "",
  "<",
  "<a href=",
  "<a href='http://[::bad'>x y z</a>",
  "\0".repeat(2000),
  "<a>".repeat(30_000),
])("content that is none gives nothing and no error (%#)", (broken) =>
  expect(readSection(broken, URL_OF_PAGE).items).toEqual([]),
);
