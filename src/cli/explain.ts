import { styleText } from "node:util";
import { Command, Option } from "commander";
import { toClaimRecord } from "../domain/claim-record.ts";
import { UsageError } from "../domain/errors.ts";
import { nonNegative } from "./arguments.ts";
import { articleInputs, type InputOptions } from "./explain/article-inputs.ts";
import { openFault, reportFailure } from "./failures.ts";
import { fileBytes } from "./file-bytes.ts";
import { kindsOf, kindsOption } from "./looked-for.ts";
import { outputWidth, writeLine } from "./output.ts";

interface ExplainOptions extends InputOptions {
  readonly format: "text" | "json";
  readonly width?: number;
  readonly config?: string;
}

/** Columns: a narrower terminal shows longer lines broken, a wider one leaves the rest empty. */
const NARROWEST = 40;
const WIDEST = 120;

/** `claimline explain`: an article with its claims marked, and for each the rules and words that decided. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("show an article with its claims marked, and why each of them was read so")
    .argument("<files...>", "articles as plain text, a page (HTML) or JSON lines; - reads standard input")
    .addOption(new Option("--format <format>", "how to show it").choices(["text", "json"]).default("text"))
    .option("--url <url>", "the address of a page")
    .option("--title <title>", "the headline of a plain text")
    .option("--published <date>", "when the article appeared, where it does not say so itself")
    .option("--width <columns>", "columns to wrap at; those of the terminal if not given", nonNegative)
    .option(...kindsOption)
    .addHelpText(
      "after",
      `
Examples:
  $ claimline explain article.txt --published 2026-01-14
  $ claimline explain page.html --url https://example.org/a.html
  $ echo "Police arrested 12 people, 3 of them minors." | claimline explain -

Numbers of claims are numbered in the text, refused numbers lettered, the words that decided underlined. Under each
paragraph stand its claims: every field with the words, the rule and the place (UTF-16 units of the title or text)
that decided it, and the readings that were refused. Colours only on a terminal; NO_COLOR turns them off.`,
    )
    .action(async (files: string[], options: ExplainOptions) => {
      checkOptions(options);
      const kinds = await kindsOf(options);
      let first = true;
      for (const file of files) {
        for await (const article of articlesOf(file, options)) {
          const { extractClaims } = await import("../extract/extract-claims.ts");
          const found = extractClaims(article, { explain: true, kinds });
          if (options.format === "json") {
            const { claims, notices } = found;
            await writeLine(JSON.stringify({ id: article.id, claims: claims.map(toClaimRecord), notices }));
            continue;
          }
          const { explainArticle } = await import("./explain/explain-article.ts");
          const width = Math.max(NARROWEST, options.width ?? Math.min(outputWidth(), WIDEST));
          if (!first) await writeLine(`\n${"─".repeat(width)}\n`);
          first = false;
          await writeLine(explainArticle(article, found, { width, colour: hasColours() }));
        }
      }
    });
}

async function* articlesOf(file: string, options: ExplainOptions) {
  let bytes: Uint8Array;
  try {
    bytes = await fileBytes(file);
  } catch (error) {
    return reportFailure(file, openFault(error as NodeJS.ErrnoException));
  }
  yield* articleInputs(file, bytes, options);
}

function checkOptions({ url, published }: ExplainOptions): void {
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url ${url} is not an address`);
  const dated =
    published === undefined || (/^\d{4}-\d{2}-\d{2}/.test(published) && !Number.isNaN(Date.parse(published)));
  if (!dated) throw new UsageError(`--published ${published} is no date; write it as 2026-01-14`);
}

/** Node knows the terminal, NO_COLOR and FORCE_COLOR. */
const hasColours = (): boolean => styleText("bold", "x", { stream: process.stdout }) !== "x";
