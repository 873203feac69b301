import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { RelationType } from "../../src/domain/relation.ts";
import { Story } from "../../src/domain/story.ts";
import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { GoldArticle } from "../../src/evaluate/gold.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { findRelations } from "../../src/timeline/find-relations.ts";
import { typeRelation } from "../../src/timeline/type-relation.ts";
import { labelledPairs, Pair, scorePairs } from "./gold-pairs.ts";
import { scoreRelations } from "./score-relations.ts";

const Place = z.object({ article: z.string(), start: z.int(), number: z.string() });
const Line = z.object({ left: Place, right: Place.nullable(), type: RelationType.nullable() });

const read = (file: string) => readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8");
const lines = (file: string) =>
  read(file)
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

const keyOf = ({ article, start }: z.infer<typeof Place>) => `${article} ${start}`;
const gold = lines("relations.jsonl").map((line) => Line.parse(line));
const articles = lines("gold.jsonl").map((line) => GoldArticle.parse(line));
const stories = z.array(Story).parse(parse(read("stories.yaml")));

const belongs = ({ title, text }: GoldArticle, { all, any }: Story) =>
  all.every((term) => `${title} ${text}`.includes(term)) && any.some((term) => text.includes(term));

/** The figures of a story as the extractor finds them, by article and place in its text. */
function printedIn(story: Story): Map<string, PrintedClaim> {
  const found = articles
    .filter((article) => belongs(article, story))
    .flatMap((article) =>
      extractClaims(article).claims.map((claim): [string, PrintedClaim] => [
        claim.in === "text" ? `${article.id} ${claim.position.start}` : claim.id,
        {
          claim,
          outlet: article.outlet ?? "",
          outletName: article.outlet ?? "",
          url: article.url ?? "",
          title: article.title,
          publishedAt: claim.publishedAt ?? article.publishedAt ?? null,
          version: 1,
          current: true,
        },
      ]),
    );
  return new Map(found);
}

const pairKey = (a: string, b: string) => [a, b].sort().join(" / ");
const typed = gold.filter(({ type }) => type !== null);
const pairs = new Map(
  typed.flatMap(({ left, right, type }) => (right ? [[pairKey(keyOf(left), keyOf(right)), type]] : [])),
);
const alone = new Set(typed.flatMap(({ left, right }) => (right ? [] : [keyOf(left)])));
const named = [
  ...new Set(gold.flatMap(({ left, right }) => [left, right].flatMap((one) => (one ? [keyOf(one)] : [])))),
];
const paired = [...new Set(gold.flatMap(({ left, right }) => (right ? [keyOf(left), keyOf(right)] : [])))];

/** What the program says of every two of the figures that an editor named, within each story. */
const foundPairs = new Map(
  stories.flatMap((story) => {
    const printed = printedIn(story);
    return paired.flatMap((left, index) =>
      paired.slice(index + 1).flatMap((right) => {
        const [a, b] = [printed.get(left), printed.get(right)];
        const type = a && b && typeRelation(a, b)?.type;
        return type ? [[pairKey(left, right), type] as const] : [];
      }),
    );
  }),
);

test("relations between two figures that an editor listed are found in the texts, and none is invented", () => {
  expect(pairs.size).toBeGreaterThanOrEqual(200);
  expect(new Set(pairs.values()).size).toBe(RelationType.options.length - 2);
  const { precision, recall, faults } = scoreRelations(pairs, foundPairs);
  expect(faults).toEqual([]);
  expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
});

test("of figures as a reader labelled them, every listed pair has its type", () => {
  const both = lines("relations.jsonl").filter((line) => Line.parse(line).right !== null);
  const listed = both.map((line) => Pair.parse(line));
  const { precision, recall, faults } = scorePairs(listed, labelledPairs(articles, listed));
  expect(faults).toEqual([]);
  expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
});

test("what one outlet alone counts is told, and nothing else is called so", () => {
  const found = stories.flatMap((story) => {
    const printed = printedIn(story);
    const keys = new Map([...printed].map(([key, one]) => [one, key]));
    const ones = findRelations([...printed.values()]).filter(({ type }) => type === "one_sided");
    return ones.flatMap(({ left }) => keys.get(left) ?? []);
  });
  expect(alone.size).toBeGreaterThan(5);
  expect(found.filter((key) => named.includes(key)).sort()).toEqual([...alone].sort());
});
