import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Where the benchmark's pages lie beside the project; they are not part of it. */
export const readingFolder = new URL("../../shared/pages/reading/", import.meta.url);

export interface BenchmarkPage {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly html: Uint8Array;
}

/** The pages of the article-extraction-benchmark with their true text; null where the folder is missing. */
export function readingPages(): BenchmarkPage[] | null {
  const list = new URL("ground-truth.json", readingFolder);
  if (!existsSync(list)) return null;
  const truths = JSON.parse(readFileSync(list, "utf8")) as Record<
    string,
    { articleBody: string; url: string }
  >;
  return Object.entries(truths).map(([id, { articleBody, url }]) => ({
    id,
    url,
    body: articleBody,
    html: gunzipSync(readFileSync(new URL(`${id}.html.gz`, readingFolder))),
  }));
}
