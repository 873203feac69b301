import { readingFolder, readingPages } from "../../bench/reading-pages.ts";
import { meanScore, scoreText } from "../../bench/shingle-score.ts";
import { readArticle } from "../../src/read/read-article.ts";

/** Measured 0.980; the floor only rises. */
const FLOOR = 0.975;

const pages = readingPages();
if (!pages) console.warn(`skipped: the benchmark's pages are not at ${readingFolder.pathname}`);

(pages ? test : test.skip)(
  `the text of the benchmark's pages is found with F1 of at least ${FLOOR}`,
  () => {
    const scores = (pages ?? []).map(({ url, body, html }) =>
      scoreText(readArticle(html, { url }).text, body),
    );
    expect(meanScore(scores).f1).toBeGreaterThanOrEqual(FLOOR);
  },
  60_000,
);

test("the measure: shingles are counted as often as they stand there", () => {
  expect(scoreText("a b c d e", "a b c d e")).toEqual({ precision: 1, recall: 1 });
  expect(scoreText("a b c d x", "a b c d e")).toEqual({ precision: 0.5, recall: 0.5 });
  expect(scoreText("a b c d a b c d", "a b c d")).toEqual({ precision: 0.2, recall: 1 });
  expect(scoreText("", "a b c d")).toEqual({ precision: 0, recall: 0 });
});
