import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import type { Claim } from "../domain/claim.ts";
import { toClaimRecord } from "../domain/claim-record.ts";
import { UsageError } from "../domain/errors.ts";
import { formatScores } from "../evaluate/format-scores.ts";
import { GoldArticle } from "../evaluate/gold.ts";
import { scoreCorpus } from "../evaluate/score-corpus.ts";
import type { Kind } from "../extract/kinds/cue.ts";
import { nonNegative } from "./arguments.ts";
import { readJsonLines } from "./jsonl.ts";
import { kindsOf, kindsOption } from "./looked-for.ts";
import { writeLine } from "./output.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface EvaluateOptions {
  readonly errors?: number | true;
  readonly coverage?: boolean;
  readonly format: string;
  readonly config?: string;
  readonly data?: string;
  readonly fromReviews?: boolean;
  readonly writeGold?: string;
}

/** `claimline evaluate`: runs the extractor over gold articles and prints scores for each kind and field. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("score the extractor against hand-labelled articles")
    .argument("[gold...]", "gold JSONL files")
    .option(
      "--from-reviews",
      "score against what people decided in the review room; exit 1 where a claim is lost",
    )
    .option("--write-gold <file>", "with --from-reviews: also write the reviewed articles as gold JSONL")
    .option("--data <dir>", "with --from-reviews: folder of the embedded database", ".claimline")
    .option("--errors [n]", "also list the errors, or the first N, with context", nonNegative)
    .option("--coverage", "also say which words of the kinds and which rules decided, and how often")
    .option(...kindsOption)
    .option("--format <format>", "table or json", "table")
    .addHelpText(
      "after",
      `
Examples:
  $ claimline evaluate corpus/gold.jsonl --errors 20
  $ claimline evaluate corpus/gold.jsonl --coverage
  $ claimline evaluate --from-reviews`,
    )
    .action(async (files: string[], options: EvaluateOptions) => {
      const kinds = await kindsOf(options);
      if (options.fromReviews) return evaluateReviews(options, kinds);
      if (files.length === 0) throw new UsageError("name a gold file, or give --from-reviews");
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

/** The same against the log of decisions; a lost claim ends in exit code 1, so that CI refuses the change. */
const evaluateReviews = (options: EvaluateOptions, kinds: readonly Kind[]) =>
  withApp(options as AppOptions, async ({ reviews, store }) => {
    const { extractClaims } = await import("../extract/extract-claims.ts");
    const { reviewedGold } = await import("../pipeline/review/reviewed-gold.ts");
    const { scoreReviews } = await import("../pipeline/review/score-reviews.ts");
    const articles = await reviewedGold(reviews, store);
    if (options.writeGold)
      await writeFile(options.writeGold, articles.map(({ gold }) => `${JSON.stringify(gold)}\n`).join(""));
    const result = scoreReviews(articles, (article) => extractClaims(article, { kinds }).claims);
    if (result.losses.length > 0) process.exitCode = 1;
    if (options.format === "json") return writeLine(JSON.stringify(result));
    const errors = options.errors === true ? Infinity : (options.errors ?? 0);
    const shares = (title: string, rates: typeof result.outlets) => [
      "",
      title,
      ...Object.entries(rates).map(([name, { right, of }]) => `  ${name.padEnd(40)} ${right} of ${of}`),
    ];
    return writeLine(
      [
        formatScores(result.scores, { errors }),
        ...shares("Claims with every field as decided, by outlet:", result.outlets),
        ...shares("The same, by rule that decided:", result.rules),
        "",
        `${result.losses.length} accepted claims are not found any more as they were accepted.`,
        ...result.losses.map((loss) => `  ${loss}`),
      ].join("\n"),
    );
  });

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
