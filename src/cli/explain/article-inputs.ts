import { basename } from "node:path";
import { ArticleInput } from "../../domain/article.ts";
import { reportFailure } from "../failures.ts";
import { parseLine } from "../jsonl.ts";

export interface InputOptions {
  /** The address a page came from. */
  readonly url?: string;
  /** The headline of a plain text. */
  readonly title?: string;
  /** When the article appeared, where it does not say so itself. */
  readonly published?: string;
}

/**
 * The articles of a file: one of a page (HTML), one a line of JSON lines, or a plain text as it is. What it is shows in
 * how it begins. What cannot be read is named on standard error.
 */
export async function* articleInputs(
  file: string,
  bytes: Uint8Array,
  options: InputOptions,
): AsyncGenerator<ArticleInput> {
  const name = file === "-" ? "standard input" : file;
  const opening = decode(bytes.subarray(0, 1000)).trimStart();
  if (opening === "") return reportFailure(name, "is empty; expected a text, a page or JSON lines");
  if (opening.startsWith("<") || /\.html?(?:\.gz)?$/i.test(file)) yield* ofPage(name, bytes, options);
  else if (opening.startsWith("{")) yield* ofLines(name, decode(bytes), options);
  else if (opening.includes("\0")) reportFailure(name, "is no text; expected a text, a page or JSON lines");
  else yield { ...ofText(decode(bytes), options), id: basename(name) };
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");

async function* ofPage(name: string, bytes: Uint8Array, options: InputOptions): AsyncGenerator<ArticleInput> {
  const { readArticle } = await import("../../read/read-article.ts");
  const page = readArticle(bytes, { url: options.url ?? "https://page.invalid/" });
  if (page.kind === "none") return reportFailure(name, page.notices.join("; ") || "no text was found");
  if (page.language && !/^en\b/i.test(page.language))
    process.stderr.write(`claimline: ${name}: the page is in ${page.language}; the rules are English\n`);
  const { outlet, title, text, pieces } = page;
  const publishedAt = page.publishedAt ?? options.published;
  const url = options.url ? page.canonicalUrl : null;
  yield {
    id: basename(name),
    url,
    outlet: options.url ? outlet : null,
    publishedAt,
    title,
    text,
    ...(pieces ? { pieces } : {}),
  };
}

function* ofLines(name: string, text: string, options: InputOptions): Generator<ArticleInput> {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line, `${name} line ${index + 1}`, ArticleInput);
    if (parsed) yield { ...parsed.data, publishedAt: parsed.data.publishedAt ?? options.published };
  }
}

const ofText = (text: string, { title = "", published }: InputOptions) => ({
  title,
  text: text.replaceAll("\r\n", "\n").trimEnd(),
  publishedAt: published,
});
