import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, paragraphs, url } from "./pages.ts";

const read = (html: string) => readArticle(bytesOf(html), { url });
const [one = "", two = "", three = "", four = ""] = paragraphs;
const whole = paragraphs.join("\n\n");
const title = "Fourteen sailors freed in Velmar";

describe("the lead between headline and text", () => {
  const lead = "Nine more are to follow on Tuesday, the harbour authority of Velmar has promised.";
  const page = (name: string) =>
    `<title>${title}</title><main><header><h1>${title}</h1><div class="${name}"><p>${lead}</p></div></header>
     <div class="story-body">${body}</div></main>`;
  test.each(["standfirst", "article__lead", "c-subtitle", "entradilla", "storyDeck", "chapeau"])(
    "named %s is text",
    (name) => {
      expect(read(page(name)).text).toBe(`${lead}\n\n${whole}`);
    },
  );
  test("is not taken for text where nothing says so", () => {
    expect(read(page("strapline")).text).toBe(whole);
  });
});

test("an article that is split around an advertisement is whole", () => {
  const html = `<div id=page><div class="part"><div><div><div><div>${[one, two].map((p) => `<p>${p}</p>`).join("")}</div></div></div></div></div>
    <div class="advert">Buy nineteen boats.</div><section>${[three, four].map((p) => `<p>${p}</p>`).join("")}</section></div>`;
  expect(read(html).text).toBe(whole);
});

test("of several articles on a page, the one with the page's title is read, though another is longer", () => {
  const other = paragraphs
    .map((text) => `<p>${text.replaceAll("ship", "barge")} It rained, and rained, and rained.</p>`)
    .join("");
  const html = `<title>${title}</title><main><article><h1>Barges, barges</h1>${other}</article>
    <article><h1>${title}</h1>${body}</article><article><h1>Rain</h1>${other}</article></main>`;
  expect(read(html)).toMatchObject({ title, text: whole });
});

describe("what is said twice", () => {
  const quote = "that 14 sailors had been freed after nine days aboard";
  test.each([
    ["a pull quote", `<blockquote>${quote}</blockquote>`],
    ["a pull quote in an aside of the text", `<div class="pull-quote"><p>“${quote}”</p></div>`],
    ["a tweet that the text quotes", `<blockquote class="twitter-tweet"><p>${quote}</p></blockquote>`],
    ["a paragraph", `<p>${one}</p>`],
  ])("%s is cut", (_, repeat) => {
    expect(
      read(pageWith({ main: `<p>${one}</p><p>${two}</p>${repeat}<p>${three}</p><p>${four}</p>` })).text,
    ).toBe(whole);
  });
  test.each([
    ["a block quote", "<blockquote><p>We have seen nothing like it since the great frost.</p></blockquote>"],
    [
      "a tweet that says something new",
      '<blockquote class="twitter-tweet"><p>Nine more of them have just come ashore.</p></blockquote>',
    ],
  ])("%s is kept where it says something else", (_, quoted) => {
    const { text } = read(
      pageWith({ main: `<p>${one}</p>${quoted}<p>${two}</p><p>${three}</p><p>${four}</p>` }),
    );
    expect(text.split("\n\n")).toHaveLength(5);
  });
});

test("a long pop-up over the page is not the article", () => {
  const words = "Join our club, read all letters, win a boat, meet the captain, and much, much more. ".repeat(
    12,
  );
  const html = `<div role="dialog" class="overlay"><div class="text-content"><p>${words}</p><p>${words} Now.</p></div></div>
    <main><article class="entry-content">${body}</article></main>`;
  expect(read(html).text).toBe(whole);
});

test("a box around each paragraph that is badly named keeps its text", () => {
  const html = pageWith({
    main: paragraphs.map((text) => `<div class="media-promo-block"><p>${text}</p></div>`).join(""),
  });
  expect(read(html).text).toBe(whole);
});

test("headings and a list stay apart; a table of figures is kept", () => {
  const table =
    "<table><thead><tr><th>Port</th><th>Freed</th></tr></thead><tr><td>Velmar</td><td>14</td></tr><tr><td>Quell</td><td>9</td></tr></table>";
  const { text } = read(
    pageWith({ main: `<p>${one}</p><h2>In figures</h2>${table}<p>${two}</p><p>${three}</p>` }),
  );
  for (const part of [one, "In figures", "Velmar", "14", two]) expect(text.split("\n\n")).toContain(part);
});
