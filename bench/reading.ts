// How well and how fast readers find an article's text, in one process and one run.
//   npx node bench/reading.ts [--worst N] [--alone]      --alone: claimline only; --worst: its N worst pages
import { loadavg } from "node:os";
import { type BenchmarkPage, readingFolder, readingPages } from "./reading-pages.ts";
import { type Reader, readers } from "./reading-peers.ts";
import { f1, meanScore, type Score, scoreText } from "./shingle-score.ts";

interface PageResult extends Score {
  readonly page: BenchmarkPage;
  readonly ms: number;
  readonly failed: boolean;
}

async function readPage(read: Reader, page: BenchmarkPage): Promise<PageResult> {
  const start = performance.now();
  try {
    const text = await read(page.html, page.url);
    return { page, ms: performance.now() - start, failed: false, ...scoreText(text, page.body) };
  } catch {
    return { page, ms: performance.now() - start, failed: true, precision: 0, recall: 0 };
  }
}

function printWorst(results: readonly PageResult[], count: number): void {
  for (const { page, precision, recall } of results.toSorted((a, b) => f1(a) - f1(b)).slice(0, count))
    console.log(
      `${page.id.slice(0, 8)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} ${page.url}`,
    );
}

async function compare(pages: readonly BenchmarkPage[], chosen: readonly (readonly [string, Reader])[]) {
  const results = new Map<string, PageResult[]>(chosen.map(([name]) => [name, []]));
  // Page by page in turn, so that all meet the machine in the same state.
  for (const page of pages)
    for (const [name, read] of chosen) results.get(name)?.push(await readPage(read, page));
  return results;
}

const pages = readingPages();
if (!pages) console.log(`skipped: no pages at ${readingFolder.pathname}`);
else {
  // Some of them write warnings about pages to the console.
  console.error = console.warn = () => undefined;
  const alone = process.argv.includes("--alone");
  const results = await compare(pages, Object.entries(readers).slice(0, alone ? 1 : undefined));
  printWorst(results.get("claimline") ?? [], Number(process.argv[process.argv.indexOf("--worst") + 1]) || 0);
  const time = (list: readonly PageResult[]) => list.reduce((sum, { ms }) => sum + ms, 0) / list.length;
  const plain = time(results.get("Readability on linkedom") ?? []);
  console.log(`${pages.length} pages, load ${loadavg()[0]?.toFixed(2)}`);
  console.log(`${"".padEnd(30)}precision recall     F1  ms/page  of plain  threw`);
  for (const [name, list] of results) {
    const mean = meanScore(list);
    const ms = time(list);
    const share = Number.isNaN(plain) ? "" : (ms / plain).toFixed(2);
    const columns = [
      mean.precision.toFixed(4).padStart(9),
      mean.recall.toFixed(4).padStart(7),
      mean.f1.toFixed(4).padStart(7),
      ms.toFixed(1).padStart(9),
      share.padStart(10),
      String(list.filter(({ failed }) => failed).length).padStart(7),
    ];
    console.log(name.padEnd(30) + columns.join(""));
  }
}
