// How well the reader finds an article's text: npx node bench/reading.ts [--worst N]
import { readArticle } from "../src/read/read-article.ts";
import { readingFolder, readingPages } from "./reading-pages.ts";
import { f1, meanScore, scoreText } from "./shingle-score.ts";

const pages = readingPages();
if (!pages) console.log(`skipped: no pages at ${readingFolder.pathname}`);
else {
  const scores = pages.map(({ id, url, body, html }) => {
    const start = performance.now();
    const { text } = readArticle(html, { url });
    return { id, url, ms: performance.now() - start, ...scoreText(text, body) };
  });
  const worst = Number(process.argv[process.argv.indexOf("--worst") + 1]) || 0;
  for (const score of scores.toSorted((a, b) => f1(a) - f1(b)).slice(0, worst))
    console.log(
      `${score.id.slice(0, 8)} precision ${score.precision.toFixed(3)} recall ${score.recall.toFixed(3)} ${score.url}`,
    );
  const mean = meanScore(scores);
  const ms = scores.reduce((sum, score) => sum + score.ms, 0) / scores.length;
  console.log(
    `${scores.length} pages: precision ${mean.precision.toFixed(4)} recall ${mean.recall.toFixed(4)} ` +
      `F1 ${mean.f1.toFixed(4)}, ${ms.toFixed(1)} ms a page`,
  );
}
