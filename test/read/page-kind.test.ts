import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, paragraphs, url } from "./pages.ts";

const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const kindOf = (head: string, main = body, address = url) =>
  readArticle(bytesOf(pageWith({ head, main })), { url: address }).kind;

test("an article", () => expect(kindOf("")).toBe("article"));
test("a live blog", () => expect(kindOf(jsonLd({ "@type": "LiveBlogPosting" }))).toBe("live-blog"));
test("the opening of a locked article", () => {
  expect(
    kindOf(jsonLd({ "@type": "NewsArticle", isAccessibleForFree: false }), `<p>${paragraphs[0]}</p>`),
  ).toBe("paywalled");
  expect(kindOf('<meta property="article:content_tier" content="locked">', `<p>${paragraphs[0]}</p>`)).toBe(
    "paywalled",
  );
});
test("a locked article whose text is all there is an article", () => {
  const long = Array.from({ length: 5 }, (_, n) =>
    body
      .replaceAll("sailors", `sailors of ship ${n}`)
      .replaceAll("said", `said on day ${n}`)
      .replaceAll("the ", `the ${n}th `),
  );
  expect(kindOf(jsonLd({ "@type": "NewsArticle", isAccessibleForFree: "False" }), long.join("\n"))).toBe(
    "article",
  );
});
test("a collection of links and a home page are listings", () => {
  expect(kindOf(jsonLd({ "@type": "CollectionPage" }))).toBe("listing");
  expect(kindOf("", body, "https://www.harbour-post.example/")).toBe("listing");
});
test("a page without text", () => {
  const article = readArticle(bytesOf(pageWith({ main: "<img src=a.jpg>" })), { url });
  expect(article).toMatchObject({
    kind: "none",
    text: "",
    notices: ["no article text was found on the page"],
  });
});
