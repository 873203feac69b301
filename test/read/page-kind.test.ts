import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, paragraphs, url } from "./pages.ts";

const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (head: string, main = body, address = url) =>
  readArticle(bytesOf(pageWith({ head, main })), { url: address });
const kindOf = (...given: Parameters<typeof read>) => read(...given).kind;
const [first = ""] = paragraphs;

test("an article", () => expect(read("")).toMatchObject({ kind: "article", form: "text", notices: [] }));
test("a live blog", () => expect(kindOf(jsonLd({ "@type": "LiveBlogPosting" }))).toBe("live-blog"));

describe("the opening of a locked article", () => {
  test.each([
    ["JSON-LD", jsonLd({ "@type": "NewsArticle", isAccessibleForFree: false }), ""],
    ["JSON-LD in words", jsonLd({ "@type": "NewsArticle", isAccessibleForFree: "False" }), ""],
    ["JSON-LD of a part", jsonLd({ "@type": "WebPageElement", isAccessibleForFree: false }), ""],
    ["a meta element", '<meta property="article:content_tier" content="locked">', ""],
    ["the name of its gate", "", '<div class="paywall-prompt"><p>Read on for one crown a week.</p></div>'],
  ])("said by %s", (_, head, after) => {
    expect(read(head, `<p>${first}</p>${after}`)).toMatchObject({
      kind: "paywalled",
      paywall: true,
      notices: ["the text is behind a paywall; only its opening was found"],
    });
  });

  test("a locked article whose text is all there is an article, and says that it is not free", () => {
    const long = Array.from({ length: 5 }, (_, n) =>
      body.replaceAll("sailors", `sailors of ship ${n}`).replaceAll("the ", `the ${n}th `),
    );
    const head = jsonLd({ "@type": "NewsArticle", isAccessibleForFree: "False" });
    expect(read(head, long.join("\n"))).toMatchObject({ kind: "article", paywall: true });
  });

  test.each([
    [true, '<meta property="article:content_tier" content="free">', false],
    [null, "", null],
  ])("paywall %s", (_, head, paywall) => expect(read(head ?? "").paywall).toBe(paywall));
});

describe("listings", () => {
  const teasers = Array.from(
    { length: 20 },
    (_, n) => `<li><a href="/world/${n}">The harbour of Velmar reopens after ${n} days of frost</a></li>`,
  );
  const links = `<h1>World news</h1><ul>${teasers.join("")}</ul>`;
  test.each([
    ["by its type", jsonLd({ "@type": "CollectionPage" }), body, url],
    ["by its address", "", body, "https://www.harbour-post.example/"],
    ["by what it is made of", "", links, "https://www.harbour-post.example/world"],
  ])("%s", (_, head, main, address) => {
    expect(read(head, main, address)).toMatchObject({
      kind: "listing",
      form: "listing",
      notices: ["the page lists articles and is none itself"],
    });
  });
  test.each([
    [
      "an article with many related links",
      "",
      `${body.repeat(1)}${links}`,
      "https://www.harbour-post.example/world/sailors-freed-in-velmar",
    ],
    [
      "an article that says so",
      '<meta property="og:type" content="article">',
      `<p>${first}</p>${links}`,
      url,
    ],
    [
      "an article by its JSON-LD",
      jsonLd({ "@type": "NewsArticle", headline: "x" }),
      `<p>${first}</p>${links}`,
      url,
    ],
  ])("%s is none", (_, head, main, address) => expect(kindOf(head, main, address)).toBe("article"));
});

describe("videos", () => {
  const caption = "<p>Fourteen sailors come ashore at Velmar, seen from the harbour office.</p>";
  test.each([
    ["og:type", '<meta property="og:type" content="video.other">', caption, url],
    ["JSON-LD", jsonLd({ "@type": "VideoObject", name: "x" }), caption, url],
    [
      "its address",
      jsonLd([{ "@type": "NewsArticle" }, { "@type": "VideoObject" }]),
      caption,
      "https://post.example/video/9",
    ],
    ["a player", "", `<video src=a.mp4></video>${caption}`, "https://post.example/videos/9"],
  ])("said by %s: the caption is the text", (_, head, main, address) => {
    expect(read(head, main, address)).toMatchObject({
      kind: "article",
      form: "video",
      text: "Fourteen sailors come ashore at Velmar, seen from the harbour office.",
      notices: ["the page is a video; the text is its caption"],
    });
  });
  test("without a caption there is nothing to read", () => {
    const head = '<meta property="og:type" content="video.other">';
    expect(read(head, "<video></video>")).toMatchObject({ kind: "none", form: "video", text: "" });
  });
  test("an article with a film in it is an article", () => {
    const head = jsonLd([{ "@type": "NewsArticle" }, { "@type": "VideoObject" }]);
    expect(read(head, `<video></video>${body}`)).toMatchObject({ kind: "article", form: "text" });
  });
});

describe("walls", () => {
  test.each([
    ["bot-wall", "<title>Just a moment...</title>", "<p>Enable JavaScript and cookies to continue.</p>"],
    ["bot-wall", "<title>Harbour Post</title>", "<h1>Are you a robot?</h1><p>Please tick the box below.</p>"],
    ["bot-wall", "<title>Access denied</title>", "<p>You do not have permission to see this page.</p>"],
    [
      "error-page",
      "<title>Page not found - Harbour Post</title>",
      "<p>The page that you look for is gone.</p>",
    ],
    ["error-page", "<title>404</title>", ""],
    ["error-page", "<title>Harbour Post</title>", "<h1>Sorry, this page doesn’t exist.</h1>"],
    [
      "consent-wall",
      "<title>Before you continue</title>",
      "<p>We and our 412 partners use cookies to show personalised ads. You may consent or manage settings at any time, see our privacy policy.</p><button>Accept all</button> <a>Reject all</a>",
    ],
    [
      "consent-wall",
      "<title>Hafenpost</title>",
      "<p>Mit Ihrer Zustimmung nutzen wir Cookies und personenbezogene Daten. Einzelheiten stehen in der Datenschutzerklärung.</p><p>Alle akzeptieren. Einstellungen.</p>",
    ],
  ])("a %s is said to be one", (form, head, main) => {
    const article = read(head, main);
    expect(article).toMatchObject({ kind: "none", form, text: "" });
    expect(article.notices).toHaveLength(1);
  });

  test("an article with a banner that asks for consent is an article", () => {
    const banner =
      '<div id="banner"><p>We and our partners use cookies. Accept all, reject all, manage settings: privacy policy.</p></div>';
    expect(read("", `${banner}${body.repeat(1)}`)).toMatchObject({
      kind: "article",
      text: paragraphs.join("\n\n"),
    });
  });
  test("a report on cookies is an article", () => {
    const report = paragraphs
      .map((text) => `<p>${text} The ministry's consent to cookies is not needed, it said.</p>`)
      .join("");
    expect(kindOf("<title>Cookies and consent: what changes</title>", report)).toBe("article");
  });
});

test.each([
  ["at its beginning", "%PDF-1.7\n1 0 obj"],
  ["after a few bytes", "\n\n%PDF-1.4\n<< /Title (Toll) >>"],
])("a PDF is said to be one: %s", (_, text) => {
  expect(readArticle(bytesOf(text), { url })).toMatchObject({
    kind: "none",
    form: "pdf",
    notices: ["this is a PDF file, not a web page"],
  });
});

test("a page without text", () => {
  expect(read("", "<img src=a.jpg>")).toMatchObject({
    kind: "none",
    form: "text",
    text: "",
    notices: ["no article text was found on the page"],
  });
});
