// What the reader makes of real pages of many outlets, one line a page: npx node bench/web-pages.ts
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../src/read/read-article.ts";

const folder = new URL("../../shared/pages/web/", import.meta.url);

interface Page {
  readonly id: string;
  readonly url: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly title: string | null;
}

const plain = (text: string | null) => (text ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const moment = (text: string | null) => Date.parse((text ?? "").replace(" ", "T"));
/** A list that knows the day only is compared by the day; moments may differ by the second that one of them dropped. */
const sameTime = (one: string, other: string | null) =>
  one.length === 10 ? one === other?.slice(0, 10) : Math.abs(moment(one) - moment(other)) < 60_000;

/** Field -> whether what was read agrees; null where the list does not know. */
function compare(page: Page, article: ReturnType<typeof readArticle>): Record<string, boolean | null> {
  return {
    // The list often keeps the outlet's name behind the title.
    title: page.title && article.title !== "" && plain(page.title).includes(plain(article.title)),
    outlet: page.outlet && plain(page.outlet) === plain(article.outlet),
    date: page.publishedAt && sameTime(page.publishedAt, article.publishedAt),
  } as Record<string, boolean | null>;
}

if (!existsSync(folder)) console.log(`skipped: no pages at ${folder.pathname}`);
else {
  const lines = readFileSync(new URL("meta.jsonl", folder), "utf8").trim().split("\n");
  const right: Record<string, number> = {};
  const known: Record<string, number> = {};
  for (const line of lines) {
    const page = JSON.parse(line) as Page;
    const html = gunzipSync(readFileSync(new URL(`${page.id}.html.gz`, folder)));
    const start = performance.now();
    const article = readArticle(html, { url: page.url });
    const ms = performance.now() - start;
    const agreement = Object.entries(compare(page, article)).map(([field, agrees]) => {
      if (agrees !== null) known[field] = (known[field] ?? 0) + 1;
      if (agrees) right[field] = (right[field] ?? 0) + 1;
      return `${field} ${agrees === null ? "?" : agrees ? "ok" : "NO"}`.padEnd(10);
    });
    const length = String(article.text.length).padStart(6);
    console.log(
      page.id.padEnd(16),
      article.kind.padEnd(10),
      length,
      `${ms.toFixed(0)} ms`.padStart(7),
      ...agreement,
    );
  }
  for (const [field, count] of Object.entries(known))
    console.log(`${field}: ${right[field] ?? 0} of ${count}`);
}
