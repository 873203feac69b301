import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { Command } from "commander";
import { z } from "zod";
import { UsageError } from "../domain/errors.ts";
import { reportFailure } from "./failures.ts";
import { readJsonLines } from "./jsonl.ts";
import { writeLine } from "./output.ts";

const PageLine = z.object({ id: z.string(), url: z.string(), file: z.string() });

/** A page larger than this, unzipped, is not read from disk at all. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;

/** `claimline read`: HTML in, an article out. */
export function readCommand(): Command {
  return new Command("read")
    .description("turn a page into an article: text, title, date, outlet")
    .argument("[file]", "an HTML file (.gz is understood); - reads standard input")
    .option("--url <url>", "the page's address; links and the outlet are read against it")
    .option("--jsonl", "read lines {id, url, file} from standard input, one page each")
    .addHelpText(
      "after",
      `
Examples:
  $ claimline read --url https://example.org/a.html page.html
  $ claimline read --jsonl < pages.jsonl > articles.jsonl`,
    )
    .action(async (file: string | undefined, options: { url?: string; jsonl?: boolean }) => {
      if (options.jsonl) return readMany();
      if (!file) throw new UsageError("read needs a FILE (or -), or --jsonl; see claimline read --help");
      if (!options.url) throw new UsageError("read needs --url: the address the page came from");
      if (!URL.canParse(options.url)) throw new UsageError(`--url ${options.url} is not an address`);
      await readOne(file, options.url, {});
    });
}

async function readMany(): Promise<void> {
  for await (const { value } of readJsonLines([], PageLine)) {
    await readOne(value.file, value.url, { id: value.id });
  }
}

async function readOne(file: string, url: string, prefix: { id?: string }): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await pageBytes(file);
  } catch (error) {
    reportFailure(
      file,
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message,
    );
    return;
  }
  const { readArticle } = await import("../read/read-article.ts");
  const article = readArticle(bytes, { url });
  await writeLine(JSON.stringify({ ...prefix, ...article }));
  if (article.kind === "none") reportFailure(file, article.notices.join("; ") || "no text was found");
}

async function pageBytes(file: string): Promise<Uint8Array> {
  const raw = file === "-" ? await standardInput() : await readFile(file);
  const zipped = raw[0] === 0x1f && raw[1] === 0x8b;
  return zipped ? gunzipSync(raw, { maxOutputLength: MAX_PAGE_BYTES }) : raw;
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
