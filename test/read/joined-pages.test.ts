import type { Article } from "../../src/domain/article.ts";
import { joinPages } from "../../src/read/pages/join-pages.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, paragraphs } from "./pages.ts";

const nextOf = (href: string, url: string) =>
  readArticle(bytesOf(pageWith({ head: `<link rel="next" href="${href}">` })), { url }).nextPage;

test.each([
  ["?page=2", "https://post.example/a", "https://post.example/a?page=2"],
  ["/a?page=3&id=7", "https://post.example/a?id=7&page=2", "https://post.example/a?id=7&page=3"],
  ["/a/2", "https://post.example/a", "https://post.example/a/2"],
  ["/a/2/", "https://post.example/a/", "https://post.example/a/2/"],
  ["/a/page/3", "https://post.example/a/page/2", "https://post.example/a/page/3"],
  ["/a-2.html", "https://post.example/a.html", "https://post.example/a-2.html"],
  ["/a?utm_source=x&page=2", "https://post.example/a#top", "https://post.example/a?page=2"],
])("%s is the next page of %s", (href, url, next) => expect(nextOf(href, url)).toBe(next));

test.each([
  ["the next article", "/b", "https://post.example/a"],
  ["another site's page", "https://other.example/a?page=2", "https://post.example/a"],
  ["the page before", "/a?page=1", "https://post.example/a?page=2"],
  ["a page further on", "/a?page=5", "https://post.example/a?page=2"],
  ["the page itself", "/a", "https://post.example/a"],
  ["an article with a number of its own", "/story-4114", "https://post.example/story-4113"],
  ["no address", "http://[", "https://post.example/a"],
])("%s is none", (_, href, url) => expect(nextOf(href, url)).toBeNull());

test("a link in the text with rel=next counts too", () => {
  const html = pageWith({ main: `${body}<a rel="next" href="?page=2">2</a>` });
  expect(readArticle(bytesOf(html), { url: "https://post.example/a" }).nextPage).toBe(
    "https://post.example/a?page=2",
  );
});

describe("joined", () => {
  const [one = "", two = "", three = "", four = ""] = paragraphs;
  const page = (texts: readonly string[], more: Partial<Article> = {}): Article => ({
    ...readArticle(bytesOf(pageWith({})), { url: "https://post.example/a" }),
    text: texts.join("\n\n"),
    ...more,
  });

  test("pages make one text; what a later page repeats is left out", () => {
    const joined = joinPages(page([one, two], { nextPage: "x" }), [page([one, three]), page([four])]);
    expect(joined).toMatchObject({ text: paragraphs.join("\n\n"), nextPage: null });
  });

  test("dated pieces keep their places", () => {
    const piece = (start: number, length: number, publishedAt: string) => ({
      start,
      end: start + length,
      publishedAt,
    });
    const later = page([one, three, four], {
      pieces: [piece(one.length + 2, three.length + 2 + four.length, "2026-01-12")],
    });
    const { text, pieces } = joinPages(page([one, two], { pieces: [piece(0, one.length, "2026-01-13")] }), [
      later,
    ]);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([one, `${three}\n\n${four}`]);
  });

  test("a page without text changes nothing", () => {
    expect(joinPages(page([one]), [page([])]).text).toBe(one);
  });
});
