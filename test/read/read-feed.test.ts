import { readFeed } from "../../src/read/read-feed.ts";

const url = "https://post.example/feeds/all.xml";
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;
const item = (n: number) =>
  `<item><title>Story ${n}</title><link>https://post.example/${n}?utm_source=rss</link><pubDate>Mon, 12 Jan 2026 08:0${n}:00 +0100</pubDate></item>`;
const story = (n: number) => ({
  url: `https://post.example/${n}`,
  title: `Story ${n}`,
  publishedAt: `2026-01-12T08:0${n}:00+01:00`,
});

test("RSS", () =>
  expect(readFeed(rss(item(1) + item(2)), url)).toEqual({ items: [story(1), story(2)], notices: [] }));

test("Atom, with a relative link and a title in HTML", () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id><entry><id>1</id>
    <link rel="self" href="https://post.example/api/1"/><link rel="alternate" href="/1"/>
    <title type="html">Dockers &amp;amp; sailors</title><published>2026-01-12T08:01:00+01:00</published></entry></feed>`;
  expect(readFeed(feed, url).items).toEqual([{ ...story(1), title: "Dockers & sailors" }]);
});

test("RDF", () => {
  const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="x"><title>Post</title></channel>
    <item rdf:about="https://post.example/1"><title>Story 1</title><link>https://post.example/1</link><dc:date>2026-01-12T08:01:00+01:00</dc:date></item></rdf:RDF>`;
  expect(readFeed(feed, url)).toEqual({ items: [story(1)], notices: [] });
});

test("JSON Feed", () => {
  const feed = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Post",
    items: [
      {
        id: "1",
        url: "https://post.example/1",
        title: "Story 1",
        date_published: "2026-01-12T08:01:00+01:00",
      },
    ],
  });
  expect(readFeed(feed, url)).toEqual({ items: [story(1)], notices: [] });
});

test("bytes are decoded by the feed's own declaration", () => {
  const feed = rss(item(1).replace("Story", "Malaga")).replace('"1.0"', '"1.0" encoding="ISO-8859-1"');
  const bytes = Uint8Array.from(feed.replace("Malaga", "M\xe1laga"), (char) => char.charCodeAt(0));
  expect(readFeed(bytes, url).items[0]?.title).toBe("Málaga 1");
});

test("each address once, entries without one counted", () => {
  const feed = rss(
    item(1) + item(1) + "<item><title>Nowhere</title></item><item><link>mailto:a@post.example</link></item>",
  );
  expect(readFeed(feed, url)).toEqual({ items: [story(1)], notices: ["2 of 4 entries have no web address"] });
});

test.each([
  [
    "CDATA cut in the third entry",
    `${rss(item(1) + item(2)).replace("</channel></rss>", "")}<item><title><![CDATA[Stor`,
  ],
  [
    "a tag cut in the third entry",
    `${rss(item(1) + item(2)).replace("</channel></rss>", "")}<item><title>Story</ti`,
  ],
])("%s: what stands before it is read", (_, feed) => {
  expect(readFeed(feed, url)).toEqual({
    items: [story(1), story(2)],
    notices: ["the feed is broken or cut; its first 2 entries were read"],
  });
});

test("a bare ampersand does not break a feed", () => {
  expect(readFeed(rss(item(1).replace("Story 1", "Dock & quay")), url).items[0]?.title).toBe("Dock & quay");
});

test.each([
  ["<!doctype html><html><body>Not found</body></html>", "this is a web page, not a feed"],
  ["", "the feed is empty"],
  ["{}", "this is no feed: neither RSS, Atom, RDF nor JSON Feed"],
  [
    '{"version": "https://jsonfeed.org/version/1.1", "items": [{',
    "this is no feed: neither RSS, Atom, RDF nor JSON Feed",
  ],
  ["<rss><channel><item><title>x", "the feed is broken before its first complete entry"],
  [
    `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${rss(item(1))}`,
    "this XML defines entities of its own and is not read",
  ],
  [rss("<a>".repeat(50_000)), "this XML nests elements too deeply and is not read"],
  [rss("x".repeat(9 * 1024 * 1024)), "this is larger than 8 MB"],
])("%.60s", (feed, notice) => expect(readFeed(feed, url)).toEqual({ items: [], notices: [notice] }));
