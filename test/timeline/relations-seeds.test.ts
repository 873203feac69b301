import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { GoldArticle } from "../../src/evaluate/gold.ts";
import { extractedPairs, labelledPairs, Pair, scorePairs } from "./gold-pairs.ts";

// Four articles of four outlets that are no part of the project: only places of their figures are listed here.
const file = resolve(import.meta.dirname, "../../../shared/gold/seeds.jsonl");
const there = existsSync(file);
const list = resolve(import.meta.dirname, "../../corpus/seed-relations.jsonl");

const lines = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

const pairs = lines(list).map((line) => Pair.parse(line));

test("the list holds every pair of twenty figures, with what an editor would note of it or that there is nothing", () => {
  const places = new Set(pairs.flatMap(({ left, right }) => [left, right]).map((one) => JSON.stringify(one)));
  expect(places.size).toBe(20);
  expect(pairs).toHaveLength((20 * 19) / 2);
  expect(pairs.filter(({ type }) => type !== null).length).toBeGreaterThanOrEqual(40);
});

const onSeeds = there ? test : test.skip;
onSeeds(`four outlets on one story (${there ? "read" : "skipped: no articles"} at ../shared/gold)`, () => {
  const articles = lines(file).map((line) => GoldArticle.parse(line));
  const labelled = scorePairs(pairs, labelledPairs(articles, pairs));
  expect(labelled).toMatchObject({ faults: [], precision: 1, recall: 1 });
  expect(scorePairs(pairs, extractedPairs(articles))).toMatchObject({ faults: [], precision: 1, recall: 1 });
});
