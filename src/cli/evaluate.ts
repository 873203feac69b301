import { Command } from "commander";
import type { Claim } from "../domain/claim.ts";
import { toClaimRecord } from "../domain/claim-record.ts";
import { formatScores } from "../evaluate/format-scores.ts";
import { GoldArticle } from "../evaluate/gold.ts";
import { scoreCorpus } from "../evaluate/score-corpus.ts";
import type { Kind } from "../extract/kinds/cue.ts";
import { nonNegative } from "./arguments.ts";
import { readJsonLines } from "./jsonl.ts";
import { kindsOf, kindsOption } from "./looked-for.ts";
import { writeLine } from "./output.ts";

interface EvaluateOptions {
  readonly errors?: number | true;
  readonly coverage?: boolean;
  readonly format: string;
  readonly config?: string;
}

/** `claimline evaluate`: runs the extractor over gold articles and prints scores for each kind and field. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("score the extractor against hand-labelled articles")
    .argument("<gold...>", "gold JSONL files")
    .option("--errors [n]", "also list the errors, or the first N, with context", nonNegative)
    .option("--coverage", "also say which words of the kinds and which rules decided, and how often")
    .option(...kindsOption)
    .option("--format <format>", "table or json", "table")
    .addHelpText(
      "after",
      `
Examples:
  $ claimline evaluate corpus/gold.jsonl --errors 20
  $ claimline evaluate corpus/gold.jsonl --coverage`,
    )
    .action(async (files: string[], options: EvaluateOptions) => {
      const kinds = await kindsOf(options);
      const { extractClaims } = await import("../extract/extract-claims.ts");
      const gold: GoldArticle[] = [];
      const found = new Map<string, readonly Claim[]>();
      for await (const { value } of readJsonLines(files, GoldArticle)) {
        gold.push(value);
        found.set(value.id, extractClaims(value, { kinds }).claims);
      }
      if (gold.length === 0) return;
      const errors = options.errors === true ? Infinity : (options.errors ?? 0);
      const records = [...found].map(([id, claims]) => [id, claims.map(toClaimRecord)] as const);
      const scores = scoreCorpus(gold, new Map(records));
      const coverage = options.coverage ? await coverageOf(kinds, [...found.values()].flat()) : null;
      if (options.format === "json") return writeLine(JSON.stringify({ ...scores, ...coverage?.counts }));
      await writeLine(
        [formatScores(scores, { errors }), ...(coverage ? ["", coverage.table] : [])].join("\n"),
      );
    });
}

async function coverageOf(kinds: readonly Kind[], claims: readonly Claim[]) {
  const { cueCoverage } = await import("../extract/cue-coverage.ts");
  const { coverageTable } = await import("./tables/coverage-table.ts");
  const words = cueCoverage(kinds, claims);
  const byRule = Map.groupBy(
    claims.flatMap((claim) => [...new Set(claim.rules)]),
    (rule) => rule,
  );
  const rules = Object.fromEntries(
    [...byRule].map(([rule, own]) => [rule, own.length] as const).sort((a, b) => b[1] - a[1]),
  );
  return { counts: { words, rules }, table: coverageTable(words, rules) };
}
