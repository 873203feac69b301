import { Command } from "commander";
import { toClaimRecord } from "../domain/claim-record.ts";
import { formatScores } from "../evaluate/format-scores.ts";
import { GoldArticle } from "../evaluate/gold.ts";
import { scoreCorpus } from "../evaluate/score-corpus.ts";
import { nonNegative } from "./arguments.ts";
import { readJsonLines } from "./jsonl.ts";
import { kindsOf, kindsOption } from "./looked-for.ts";
import { writeLine } from "./output.ts";

/** `claimline evaluate`: runs the extractor over gold articles and prints scores for each kind and field. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("score the extractor against hand-labelled articles")
    .argument("<gold...>", "gold JSONL files")
    .option("--errors [n]", "also list the errors, or the first N, with context", nonNegative)
    .option(...kindsOption)
    .option("--format <format>", "table or json", "table")
    .addHelpText("after", "\nExample:\n  $ claimline evaluate corpus/gold.jsonl --errors 20")
    .action(async (files: string[], options: { errors?: number | true; format: string; config?: string }) => {
      const kinds = await kindsOf(options);
      const { extractClaims } = await import("../extract/extract-claims.ts");
      const gold: GoldArticle[] = [];
      const found = new Map<string, ReturnType<typeof toClaimRecord>[]>();
      for await (const { value } of readJsonLines(files, GoldArticle)) {
        gold.push(value);
        found.set(value.id, extractClaims(value, { kinds }).claims.map(toClaimRecord));
      }
      if (gold.length === 0) return;
      const errors = options.errors === true ? Infinity : (options.errors ?? 0);
      const scores = scoreCorpus(gold, found);
      await writeLine(options.format === "json" ? JSON.stringify(scores) : formatScores(scores, { errors }));
    });
}
