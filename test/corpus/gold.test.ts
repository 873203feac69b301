import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArticleFile } from "../../src/demo/article-file.ts";
import { Annotation } from "../../src/demo/corpus-schema.ts";
import { goldLines, toGoldClaim } from "../../src/demo/gold-record.ts";
import { loadCorpus } from "../../src/demo/load-corpus.ts";
import { GoldArticle } from "../../src/evaluate/gold.ts";

const corpusDir = resolve(import.meta.dirname, "../../corpus");
const corpus = loadCorpus(corpusDir);
const articles = corpus.outlets.flatMap((outlet) =>
  outlet.articles.map((article) => ({ outlet, ...article })),
);
const written = readFileSync(resolve(corpusDir, "gold.jsonl"), "utf8");
const gold = written
  .trimEnd()
  .split("\n")
  .map((line) => GoldArticle.parse(JSON.parse(line)));
const readable = articles.filter(
  ({ first: { front } }) =>
    ["article", "live-blog"].includes(front.kind) &&
    front.serve === "page" &&
    !front.path.startsWith("/private/"),
);

test("gold.jsonl is what build-gold.ts makes", () => {
  expect(written).toBe(`${goldLines(corpus).join("\n")}\n`);
});

const wordings = readFileSync(resolve(corpusDir, "wordings.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => GoldArticle.parse(JSON.parse(line)));

test("every offset slices to its number, and no two claims share a place", () => {
  for (const article of [...gold, ...wordings]) {
    const places = article.claims.map((claim) => `${claim.in} ${claim.start}`);
    expect(new Set(places).size).toBe(places.length);
    for (const claim of article.claims)
      expect(article[claim.in].slice(claim.start, claim.end)).toBe(claim.number);
  }
});

test("bounds agree with qualifiers, `of` stands with verified alone, and names hold the name", () => {
  for (const { low, high, qualifier, kind, of, source } of gold.flatMap(({ claims }) => claims)) {
    expect([qualifier, low === null]).toEqual([qualifier, ["at_most", "less_than"].includes(qualifier)]);
    expect([qualifier, high === null]).toEqual([
      qualifier,
      ["at_least", "more_than", "vague"].includes(qualifier),
    ]);
    expect(of !== undefined).toBe(kind === "verified");
    if (source) expect(source.names.length).toBeGreaterThan(0);
  }
});

test("every article that can be read has claims, or is marked as a negative and has none", () => {
  const wrong = readable.filter(({ first, firstGold }) =>
    first.front.negative
      ? firstGold?.claims.length !== 0
      : !firstGold?.claims.some(({ optional }) => !optional),
  );
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

test("a second version has gold of its own exactly when its text differs", () => {
  const seconds = articles.flatMap(({ slug, first, second, secondGold }) =>
    second
      ? [[slug, second.text !== first.text || second.front.title !== first.front.title, secondGold !== null]]
      : [],
  );
  expect(seconds.length).toBeGreaterThanOrEqual(5);
  expect(seconds.filter(([, differs, hasGold]) => differs !== hasGold)).toEqual([]);
  expect(seconds.some(([, differs]) => !differs)).toBe(true);
});

test("the corpus is large and mixed enough to mean something", () => {
  expect(corpus.outlets.length).toBeGreaterThanOrEqual(6);
  expect(readable.length).toBeGreaterThanOrEqual(32);
  expect(readable.filter(({ first }) => first.front.negative).length).toBeGreaterThanOrEqual(6);
  const claims = gold.flatMap((article) => article.claims);
  for (const kind of ["released", "detained", "verified", "deaths", "injured", "missing"])
    expect([kind, claims.filter((claim) => claim.kind === kind).length >= 15]).toEqual([kind, true]);
  for (const qualifier of ["about", "at_least", "more_than", "at_most", "less_than", "range", "vague"])
    expect([qualifier, claims.filter((claim) => claim.qualifier === qualifier).length >= 3]).toEqual([
      qualifier,
      true,
    ]);
  for (const modality of ["planned", "hypothetical", "denied"])
    expect([modality, claims.filter((claim) => claim.modality === modality).length >= 3]).toEqual([
      modality,
      true,
    ]);
  expect(claims.filter((claim) => claim.via).length).toBeGreaterThanOrEqual(3);
});

test("each story is told by at least five outlets, and its terms and dates find its articles", () => {
  for (const story of corpus.stories) {
    const members = readable.filter(({ first }) => first.front.story === story.id);
    expect(new Set(members.map(({ outlet }) => outlet.id)).size).toBeGreaterThanOrEqual(5);
    for (const { slug, first } of members) {
      const words = `${first.front.title}\n${first.text}`.toLowerCase();
      const has = (term: string) => words.includes(term.toLowerCase());
      const day = first.front.published.slice(0, 10);
      const inTime = day >= (story.from ?? day) && day <= (story.to ?? day);
      const belongs = story.all.every(has) && story.any.some(has) && !story.none.some(has) && inTime;
      expect([slug, belongs]).toEqual([slug, true]);
    }
  }
});

test("hard negatives are many, different, and each says why", () => {
  const lines = readFileSync(resolve(corpusDir, "hard-negatives.jsonl"), "utf8").trimEnd().split("\n");
  const negatives = lines.map((line) => JSON.parse(line) as { id: string; text: string; reason: string });
  expect(new Set(negatives.map(({ text }) => text)).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(40);
  expect(negatives.filter(({ reason }) => !reason)).toEqual([]);
});

describe("an annotation that cannot be placed", () => {
  const file = parseArticleFile(
    "a.md",
    '---\ntitle: T\npath: /a\npublished: "2026-01-02T03:04:00Z"\n---\nThey freed 3 men and freed 3 men again.\n',
  );
  const place = (at: string, more: object = {}) =>
    toGoldClaim("a", file, { sources: {}, claims: [] }, Annotation.parse({ at, kind: "released", ...more }));

  test("names the words", () => {
    expect(() => place("freed [4] men")).toThrow("no such words in text: freed 4 men");
    expect(() => place("freed [3] men")).toThrow("more than once in text: freed 3 men");
    expect(() => place("[They] freed")).toThrow('give the value of "They"');
    expect(() => place("They freed [3]", { source: "x" })).toThrow('no source "x"');
    expect(() => Annotation.parse({ at: "freed 3", kind: "released" })).toThrow("mark the number once");
  });
});
