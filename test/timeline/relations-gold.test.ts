import { readFileSync } from "node:fs";
import { GoldArticle } from "../../src/evaluate/gold.ts";
import { extractedPairs, labelledPairs, Pair, scorePairs } from "./gold-pairs.ts";

const lines = (file: string) =>
  readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

const pairs = lines("relations.jsonl").map((line) => Pair.parse(line));
const named = new Set(pairs.flatMap(({ left, right }) => [left.article, right.article]));
const articles = lines("gold.jsonl")
  .map((line) => GoldArticle.parse(line))
  .filter(({ id }) => named.has(id));

/**
 * From end to end a figure that the extractor misses counts as a missed relation: names on a register ("has 521 names")
 * are not read as people detained. The floor only rises; 1 is the aim.
 */
const RECALL_FROM_TEXT = 0.91;

test("pairs of labelled figures have the type that an editor gave them, all of them and no other", () => {
  const { listed, precision, recall, faults } = scorePairs(pairs, labelledPairs(articles, pairs));
  expect(listed).toBeGreaterThanOrEqual(40);
  expect(faults).toEqual([]);
  expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
});

test("pairs of figures that the extractor found have that type too; none is invented", () => {
  const { precision, recall } = scorePairs(pairs, extractedPairs(articles));
  expect(precision).toBe(1);
  expect(recall).toBeGreaterThanOrEqual(RECALL_FROM_TEXT);
});
