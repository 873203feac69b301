// How long the extractor takes, beside the full parses that compromise and wink-nlp make of the same text, in one run
// and one process; claimline's own time covers all that it does, from sentences to claims.
//   npx node bench/extract.ts [GOLD.jsonl ...]      default: the corpus
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { extractClaims } from "../src/extract/extract-claims.ts";

const TURNS = 3;
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

const wink = winkNlp(model);
const runs: Record<string, (article: (typeof articles)[number]) => unknown> = {
  claimline: (article) => extractClaims(article),
  // Short windows, since a text without sentence ends would take compromise quadratic time.
  "compromise, full parse": ({ text }) =>
    text.split("\n\n").map((paragraph) => compromise(paragraph.slice(0, 2000)).json()),
  "wink-nlp, full parse": ({ text }) => wink.readDoc(text),
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const times = new Map(Object.keys(runs).map((name) => [name, articles.map(() => [] as number[])]));
for (let turn = 0; turn < TURNS; turn++) {
  for (const [name, run] of Object.entries(runs)) {
    // The first round of each turn warms up again what the others have pushed out of the caches.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, article] of articles.entries()) {
        const start = performance.now();
        run(article);
        if (round > 0) times.get(name)?.[at]?.push(performance.now() - start);
      }
    }
  }
}
console.log(`${articles.length} articles, ${chars} characters, ${TURNS} turns of ${ROUNDS} rounds`);
const rows = [...times].map(([name, taken]) => {
  const each = taken.map(median);
  return { name, article: median(each), all: each.reduce((sum, ms) => sum + ms, 0) };
});
for (const { name, article, all } of rows) {
  const ratio = (value: number, own: number | undefined) =>
    `${(value / (own || value)).toFixed(1)}x`.padStart(6);
  console.log(
    `${name.padEnd(24)} median article ${article.toFixed(2).padStart(6)} ms ${ratio(article, rows[0]?.article)}` +
      `   all ${all.toFixed(0).padStart(5)} ms ${ratio(all, rows[0]?.all)}  ${Math.round(chars / all)} characters/ms`,
  );
}
