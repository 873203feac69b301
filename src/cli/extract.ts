import { Command } from "commander";
import { ArticleInput } from "../domain/article.ts";
import { toClaimRecord } from "../domain/claim-record.ts";
import { readJsonLines } from "./jsonl.ts";
import { kindsOf, kindsOption } from "./looked-for.ts";
import { writeLine } from "./output.ts";

/** `claimline extract`: article JSON lines in, claims and notices out, in the order of the input. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("find the claims in articles given as JSON lines {id, publishedAt?, title, text}")
    .argument("[files...]", "JSONL files; none or - reads standard input")
    .option(...kindsOption)
    .addHelpText(
      "after",
      `
Examples:
  $ claimline extract articles.jsonl > claims.jsonl
  $ echo '{"id":"1","text":"Police said 12 people were arrested."}' | claimline extract

Each output line is {id, claims: [...], notices: [...]}; offsets are UTF-16 code units, end exclusive.`,
    )
    .action(async (files: string[], options: { config?: string }) => {
      const kinds = await kindsOf(options);
      const { extractClaims } = await import("../extract/extract-claims.ts");
      for await (const { value } of readJsonLines(files, ArticleInput)) {
        const { claims, notices } = extractClaims(value, { kinds });
        await writeLine(JSON.stringify({ id: value.id, claims: claims.map(toClaimRecord), notices }));
      }
    });
}
