import { resolve } from "node:path";
import { type Edition, loadCorpus, versionAt } from "../../src/demo/load-corpus.ts";
import { buildSite } from "../../src/demo/site.ts";
import { readArticle } from "../../src/read/read-article.ts";

const corpus = loadCorpus(resolve(import.meta.dirname, "../../corpus"));
const editions: Edition[] = [1, 2];

/** Every page with gold, as its server sends it, beside the text that it was made from. */
const pages = editions.flatMap((edition) =>
  corpus.outlets.flatMap((outlet) => {
    const site = buildSite(outlet, edition);
    return outlet.articles.flatMap((article) => {
      const file = versionAt(article, edition);
      const page = file && site.get(file.front.path);
      if (!file || !page || !article.firstGold) return [];
      const read = readArticle(page.body, { url: article.url, contentType: page.type });
      return [{ name: `${outlet.id}/${article.slug} in pass ${edition}`, file, read }];
    });
  }),
);

test("the reader gives every paragraph of every article, and its headline", () => {
  const lost = pages.flatMap(({ name, file, read }) => {
    // A correction is no part of the report: it has a field of its own.
    const paragraphs = new Set([...read.text.split("\n\n"), ...read.notes.map((note) => note.text)]);
    const missing = file.blocks.filter(({ text }) => !paragraphs.has(text)).map(({ text }) => text);
    return [...missing, ...(read.title === file.front.title ? [] : [read.title])].map(
      (text) => `${name}: ${text}`,
    );
  });
  expect(lost).toEqual([]);
});

test("no caption comes with the text, though many hold tempting numbers", () => {
  const captions = pages.filter(({ file }) => /\d/.test(file.front.caption ?? ""));
  expect(captions.length).toBeGreaterThan(20);
  const kept = captions.filter(({ file, read }) => read.text.includes(file.front.caption ?? ""));
  expect(kept.map(({ name }) => name)).toEqual([]);
});

test("little but the article is given: at most 1 word in 50 comes from the page around it", () => {
  const count = (text: string) => text.split(/\s+/).length;
  const foreign = pages.map(({ file, read }) => Math.max(0, count(read.text) - count(file.text)));
  const total = pages.reduce((sum, { file }) => sum + count(file.text), 0);
  expect(foreign.reduce((sum, words) => sum + words, 0) / total).toBeLessThan(0.02);
});

test("a date is read wherever the page states it in its head or marks it up", () => {
  const dated = pages.filter(({ name }) => !name.startsWith("apn/"));
  const wrong = dated.filter(
    ({ file, read }) => Date.parse(read.publishedAt ?? "") !== Date.parse(file.front.published),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("a page on which only advertising changed reads the same, though its bytes differ", () => {
  const [before, after] = editions.map((edition) => {
    const outlet = corpus.outlets.find(({ id }) => id === "newsbundle")!;
    const page = buildSite(outlet, edition).get("/world/dam-failure-kills-seven")!;
    const read = readArticle(page.body, { url: "http://newsbundle24.example/world/dam-failure-kills-seven" });
    return { bytes: Buffer.from(page.body).toString("hex"), read };
  });
  expect(after?.bytes).not.toBe(before?.bytes);
  expect(after?.read).toEqual(before?.read);
});
