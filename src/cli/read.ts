import { Command } from "commander";
import { z } from "zod";
import { UsageError } from "../domain/errors.ts";
import { openFault, reportFailure } from "./failures.ts";
import { fileBytes } from "./file-bytes.ts";
import { readJsonLines } from "./jsonl.ts";
import { writeLine } from "./output.ts";

const PageLine = z.object({ id: z.string(), url: z.string(), file: z.string() });

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
    bytes = await fileBytes(file);
  } catch (error) {
    reportFailure(file, openFault(error as NodeJS.ErrnoException));
    return;
  }
  const { readArticle } = await import("../read/read-article.ts");
  const article = readArticle(bytes, { url });
  await writeLine(JSON.stringify({ ...prefix, ...article }));
  if (article.kind === "none") reportFailure(file, article.notices.join("; ") || "no text was found");
}
