// How long the extractor takes, beside compromise's full parse of the same text, in one run and one process.
//   npx node bench/extract.ts [GOLD.jsonl ...]      default: the corpus
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import nlp from "compromise";
import { extractClaims } from "../src/extract/extract-claims.ts";

const ROUNDS = 5;
const files = process.argv.slice(2);
const corpus = resolve(import.meta.dirname, "../corpus/gold.jsonl");
const articles = (files.length > 0 ? files : [corpus]).flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; title: string; text: string; publishedAt?: string }),
);
const chars = articles.reduce((sum, { text }) => sum + text.length, 0);

const runs: Record<string, (article: (typeof articles)[number]) => unknown> = {
  claimline: (article) => extractClaims(article),
  // Short windows, since a text without sentence ends would take compromise quadratic time.
  "compromise, full parse": ({ text }) =>
    text.split("\n\n").map((paragraph) => nlp(paragraph.slice(0, 2000)).json()),
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, run] of Object.entries(runs)) {
    const start = performance.now();
    for (const article of articles) run(article);
    // The first round warms up.
    if (round > 0) times.get(name)?.push(performance.now() - start);
  }
}
const ours = median(times.get("claimline") ?? []);
console.log(`${articles.length} articles, ${chars} characters, median of ${ROUNDS} rounds`);
for (const [name, taken] of times) {
  const ms = median(taken);
  const speed = Math.round(chars / ms);
  console.log(
    `${name.padEnd(24)}${ms.toFixed(0).padStart(7)} ms ${speed} chars/ms   ${(ms / ours).toFixed(1)}x`,
  );
}
