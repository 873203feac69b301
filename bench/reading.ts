// How well the reader finds an article's text, by the measure of the public article-extraction-benchmark:
// 4-word shingles as a multiset for each page, precision and recall averaged over pages, F1 of the two means.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../src/read/read-article.ts";

const folder = new URL("../../shared/pages/reading/", import.meta.url);

interface Truth {
  readonly articleBody: string;
  readonly url: string;
}

interface Score {
  readonly id: string;
  readonly url: string;
  readonly precision: number;
  readonly recall: number;
  readonly ms: number;
}

if (existsSync(folder)) run();
else console.log(`skipped: no pages at ${folder.pathname}`);

function run(): void {
  const truths = JSON.parse(readFileSync(new URL("ground-truth.json", folder), "utf8")) as Record<
    string,
    Truth
  >;
  const scores = Object.entries(truths).map(([id, truth]) => scorePage(id, truth));
  const worst = scores.toSorted((a, b) => f1(a.precision, a.recall) - f1(b.precision, b.recall)).slice(0, 25);
  if (process.argv.includes("--worst"))
    for (const { id, url, precision, recall } of worst)
      console.log(`${id.slice(0, 8)} p ${precision.toFixed(3)} r ${recall.toFixed(3)} ${url}`);
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const ms = mean(scores.map((score) => score.ms));
  console.log(
    `${scores.length} pages: precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} ` +
      `F1 ${f1(precision, recall).toFixed(4)}, ${ms.toFixed(1)} ms a page`,
  );
}

function scorePage(id: string, truth: Truth): Score {
  const bytes = gunzipSync(readFileSync(new URL(`${id}.html.gz`, folder)));
  const start = performance.now();
  const { text } = readArticle(bytes, { url: truth.url });
  const ms = performance.now() - start;
  const wanted = shingles(truth.articleBody);
  const found = shingles(text);
  let shared = 0;
  for (const [shingle, count] of wanted) shared += Math.min(count, found.get(shingle) ?? 0);
  return {
    id,
    url: truth.url,
    ms,
    precision: share(shared, total(found)),
    recall: share(shared, total(wanted)),
  };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(" ");
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, count) => sum + count, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
