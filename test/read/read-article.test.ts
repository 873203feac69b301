import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, paragraphs, url } from "./pages.ts";

const read = (html: string) => readArticle(bytesOf(html), { url });

test("paragraphs are separated by a blank line, without furniture around them", () => {
  expect(read(pageWith({})).text).toBe(paragraphs.join("\n\n"));
});

test("headings and list items are paragraphs of their own; quotations stay", () => {
  const [first, second, third, last] = paragraphs;
  const main = `<h1>Sailors freed</h1><p>${first}</p><h2>What is known</h2><p>${second}</p>
    <ul><li>Fourteen crew were freed on Sunday.</li><li>Five are still held in the fort.</li></ul>
    <blockquote><p>${third}</p></blockquote><p>${last}</p>`;
  const article = read(pageWith({ main, head: "<title>Sailors freed</title>" }));
  expect(article.text.split("\n\n")).toEqual([
    first,
    "What is known",
    second,
    "Fourteen crew were freed on Sunday.",
    "Five are still held in the fort.",
    third,
    last,
  ]);
});

test("white space is single spaces, non-breaking ones in numbers too", () => {
  const spaced = paragraphs[0]?.replace("14 sailors", "1&nbsp;400   sailors\n\t and 3\u202f000 others");
  const { text } = read(pageWith({ main: body.replace(paragraphs[0] ?? "", spaced ?? "") }));
  expect(text).toContain("that 1 400 sailors and 3 000 others had been freed");
});

const furniture: Record<string, string> = {
  "a figure's caption":
    "<figure><img src=a.jpg><figcaption>Nineteen boats in the bay. Photo: A. Marr</figcaption></figure>",
  "a caption named so": '<div class="image-caption">Nineteen boats in the bay, seen from the fort.</div>',
  "a caption in camel case":
    '<span class="newsCaption">Nineteen boats in the bay, seen from the fort.</span>',
  "an aside":
    "<aside><p>Nineteen boats were sold at the fair last week, and buyers came from all the islands around.</p></aside>",
  "related links":
    '<ul><li><a href="/1">Nineteen boats sold at fair</a></li><li><a href="/2">Fair opens</a></li></ul>',
  "a read-more line": '<p><strong>READ MORE: </strong><a href="/1">Nineteen boats sold at the fair</a></p>',
  "a newsletter box":
    '<div class="newsletter-signup"><p>Nineteen letters a month: sign up to our newsletter.</p></div>',
  "a script": "<script>var nineteen = 'Nineteen boats';</script>",
  "hidden text": '<p hidden>Nineteen boats</p><p style="display:none">Nineteen boats</p>',
  "a menu of links":
    '<div><b>Sections</b><br><a href="/1">Nineteen boats</a><br><a href="/2">Quay and town</a></div>',
  "a date line": "<div>Velmar, 19 January 2026 at 09:00</div>",
  "a byline": "<p>By Nineteen Marr</p>",
  "a copyright line": "<p>© 2026 Nineteen Boats Press. All rights reserved.</p>",
  "a form": "<form><button>Nineteen boats</button></form>",
};
test.each(Object.entries(furniture))("%s is no running text", (_, box) => {
  const main = `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${box}<p>${paragraphs[2]}</p><p>${paragraphs[3]}</p>`;
  expect(read(pageWith({ main })).text).toBe(paragraphs.join("\n\n"));
});

test("an article whose element is named like a box is still read", () => {
  const main = `<div class="entry-content related read-more">${body}</div>`;
  expect(read(pageWith({ main })).text).toBe(paragraphs.join("\n\n"));
});

test("the section's name above the text is no paragraph of it", () => {
  expect(read(pageWith({ main: `<div>World news</div>${body}` })).text).toBe(paragraphs.join("\n\n"));
});

test("names on the html and body elements drop nothing", () => {
  const page = pageWith({})
    .replace("<html", '<html class="newsletter"')
    .replace("<body", '<body class="social"');
  expect(read(page).text).toBe(paragraphs.join("\n\n"));
});

test.each([
  "Updated figures show that 14 are free.",
  "By Monday, 14 of them had been let go.",
  "Among those released: the captain and 13 of his crew.",
  "Live fire wounded 9 people at the gate.",
  "Published lists name 14 of the dead.",
])("a short paragraph is kept where it says something: %s", (sentence) => {
  expect(read(pageWith({ main: `${body}<p>${sentence}</p>` })).text).toContain(sentence);
});

test("paragraphs made of line breaks are paragraphs", () => {
  expect(read(pageWith({ main: `<div>${paragraphs.join("<br><br>")}</div>` })).text).toBe(
    paragraphs.join("\n\n"),
  );
});

test.each([
  ["no html, head or body tags", `<!doctype html><title>Sailors</title>${body}`],
  ["no body tag", `<html><head><title>Sailors</title></head>${body}</html>`],
  ["a body that ends too early", `<html><body><p>x</p></body>${body}</html>`],
  ["html that ends too early", `<html><body></body></html>${body}`],
  ["paragraphs that are not closed", `<html><body>${body.replaceAll("</p>", "")}`],
])("a page with %s is read", (_, html) => {
  const { text } = read(html);
  for (const paragraph of paragraphs) expect(text).toContain(paragraph);
});

test("equal bytes give an equal article", () => {
  const bytes = bytesOf(pageWith({ head: '<meta property="og:site_name" content="Harbour Post">' }));
  expect(readArticle(bytes, { url })).toEqual(readArticle(bytes.slice(), { url }));
});
