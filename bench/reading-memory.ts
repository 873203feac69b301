// Whether memory stays flat while one process reads many pages: node --expose-gc bench/reading-memory.ts [PAGES]
import { loadavg } from "node:os";
import { readArticle } from "../src/read/read-article.ts";
import { readingPages } from "./reading-pages.ts";

const wanted = Number(process.argv[2] ?? 5_000);
const pages = readingPages();
if (!pages) console.log("skipped: no pages of the benchmark beside the project");
else {
  const megabytes = () => {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    return `resident ${Math.round(rss / 1024 / 1024)} MB, in use ${Math.round(heapUsed / 1024 / 1024)} MB`;
  };
  const started = performance.now();
  for (let read = 0; read < wanted; read += 1) {
    const page = pages[read % pages.length];
    if (page) readArticle(page.html, { url: page.url });
    if ((read + 1) % (wanted / 5) === 0) console.log(`${read + 1} pages: ${megabytes()}`);
  }
  const ms = (performance.now() - started) / wanted;
  console.log(`${ms.toFixed(1)} ms a page, load ${loadavg()[0]?.toFixed(1)}`);
}
