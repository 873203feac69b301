import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readArticle } from "../../../src/read/read-article.ts";
import { faultsOf } from "./faults.ts";
import { makePage } from "./make-page.ts";

/** What seeds stood out for once, and the seeds: pages that took seconds or were read badly. */
const kept = JSON.parse(readFileSync(resolve(import.meta.dirname, "seeds.json"), "utf8")) as Record<
  string,
  number[]
>;
const url = "https://www.harbour-post.example/live/1";
const faultsOfSeed = (seed: number) =>
  faultsOf(readArticle(makePage(seed), { url })).map((fault) => `${seed}: ${fault}`);

test.each(Object.entries(kept))("kept seeds: %s", (_, seeds) => {
  expect(seeds.flatMap(faultsOfSeed)).toEqual([]);
});

test("300 broken pages give sound articles", () => {
  expect(Array.from({ length: 300 }, (_, seed) => seed).flatMap(faultsOfSeed)).toEqual([]);
}, 120_000);

test("the same seed makes the same page", () => {
  expect(Buffer.from(makePage(7)).equals(Buffer.from(makePage(7)))).toBe(true);
  expect(Buffer.from(makePage(7)).equals(Buffer.from(makePage(8)))).toBe(false);
});

test("a fault is seen where there is one", () => {
  const article = readArticle(makePage(0), { url });
  expect(faultsOf({ ...article, kind: "article", text: "two  spaces" })).toHaveLength(1);
  expect(
    faultsOf({
      ...article,
      text: "short",
      kind: "article",
      pieces: [{ start: 0, end: 9, publishedAt: null }],
    }),
  ).toHaveLength(1);
  expect(faultsOf({ ...article, kind: "none", text: "", notices: [] })).toHaveLength(1);
  expect(faultsOf({ ...article, publishedAt: "yesterday" })).toContain("yesterday is no date");
});
