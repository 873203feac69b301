// Reads broken pages for a time and says which of them were read badly or slowly.
//   npx node bench/fuzz-reading.ts [--minutes 10] [--seed 1] [--real]     --real: also from the pages of the benchmark
// A seed that is named belongs into test/read/fuzz/seeds.json, where a test reads it again.
import { loadavg } from "node:os";
import { readArticle } from "../src/read/read-article.ts";
import { faultsOf } from "../test/read/fuzz/faults.ts";
import { makePage } from "../test/read/fuzz/make-page.ts";
import { readingPages } from "./reading-pages.ts";

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const LIMIT_MS = 5_000;
const origins = process.argv.includes("--real") ? (readingPages() ?? []).map(({ html }) => html) : [];
const first = option("seed", 1);
const until = performance.now() + option("minutes", 10) * 60_000;

let seed = first;
let total = 0;
let bytes = 0;
let faulty = 0;
const slowest: { seed: number; ms: number }[] = [];
for (; performance.now() < until; seed++) {
  const page = makePage(seed, origins);
  bytes += page.length;
  const start = performance.now();
  try {
    const faults = faultsOf(readArticle(page, { url: "https://www.harbour-post.example/live/1" }));
    if (faults.length > 0) console.log(`seed ${seed}: ${++faulty && faults.slice(0, 3).join("; ")}`);
  } catch (error) {
    faulty++;
    console.log(`seed ${seed} threw: ${(error as Error).stack}`);
  }
  const ms = performance.now() - start;
  total += ms;
  if (ms > LIMIT_MS) console.log(`seed ${seed} took ${Math.round(ms)} ms, ${++faulty} faults`);
  slowest.push({ seed, ms });
  if (slowest.length > 200) slowest.sort((a, b) => b.ms - a.ms).length = 10;
}
slowest.sort((a, b) => b.ms - a.ms).length = Math.min(10, slowest.length);
console.log(
  `${seed - first} pages from seed ${first}${origins.length > 0 ? ", grown from real ones too" : ""}: ${faulty} faults; ` +
    `${(bytes / 1024 / 1024).toFixed(0)} MB, mean ${(total / (seed - first)).toFixed(1)} ms, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log(`slowest: ${slowest.map((one) => `seed ${one.seed} ${Math.round(one.ms)} ms`).join(", ")}`);
