// Learns how far a claim can be trusted, from hand-labelled articles: writes src/extract/confidence-weights.ts.
//   npx node bench/calibrate.ts GOLD.jsonl ... [--keep-out] [--write]
// With --keep-out every fifth article is only measured.
// Logistic regression with an L2 penalty, by plain gradient descent; a claim is right when every field of it is.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { toClaimRecord } from "../src/domain/claim-record.ts";
import { everyFieldRight } from "../src/evaluate/compare-fields.ts";
import { GoldArticle } from "../src/evaluate/gold.ts";
import { matchClaims } from "../src/evaluate/match-claims.ts";
import { traitsOf } from "../src/extract/confidence.ts";
import { extractClaims } from "../src/extract/extract-claims.ts";

const PENALTY = 0.006;
const ROUNDS = 3000;
const RATE = 0.5;

interface Sample {
  readonly traits: readonly string[];
  readonly right: boolean;
  readonly kept: boolean;
}

const keepsOut = process.argv.includes("--keep-out");
const files = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const samples = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line, index) => samplesOf(GoldArticle.parse(JSON.parse(line)), keepsOut && index % 5 === 4)),
);
const learned = samples.filter(({ kept }) => !kept);
const counts = new Map<string, number>();
for (const trait of learned.flatMap(({ traits }) => traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= 5).map(([name]) => name);
const { bias, weights } = learn();
report("learned from", learned);
report(
  "kept out",
  samples.filter(({ kept }) => kept),
);
if (process.argv.includes("--write")) write();

function samplesOf(article: GoldArticle, kept: boolean): Sample[] {
  const { claims } = extractClaims(article);
  const records = claims.map(toClaimRecord);
  const inSentence = Map.groupBy(claims, ({ sentence }) => sentence);
  const sample = (index: number, right: boolean): Sample[] => {
    const claim = claims[index];
    return claim
      ? [{ traits: traitsOf(claim, inSentence.get(claim.sentence)?.length ?? 1), right, kept }]
      : [];
  };
  const { pairs, extra } = matchClaims(article.claims, records);
  return [
    ...pairs.flatMap(({ gold, found }) => sample(records.indexOf(found), everyFieldRight(gold, found))),
    ...extra.flatMap((found) => sample(records.indexOf(found), false)),
  ];
}

function learn(): { bias: number; weights: Map<string, number> } {
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = learned.map(({ traits, right }) => ({
    at: traits.flatMap((trait) => place.get(trait) ?? []),
    right: right ? 1 : 0,
  }));
  const values = new Float64Array(names.length);
  let offset = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(names.length);
    let offsetSlope = 0;
    for (const { at, right } of rows) {
      let sum = offset;
      for (const index of at) sum += values[index] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - right;
      offsetSlope += error;
      for (const index of at) slope[index] = (slope[index] ?? 0) + error;
    }
    offset -= (RATE * offsetSlope) / rows.length;
    for (const index of values.keys())
      values[index] =
        (values[index] ?? 0) - RATE * ((slope[index] ?? 0) / rows.length + PENALTY * (values[index] ?? 0));
  }
  return { bias: offset, weights: new Map(names.map((name, index) => [name, values[index] ?? 0])) };
}

function trust({ traits }: Sample): number {
  const sum = traits.reduce((total, trait) => total + (weights.get(trait) ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

function report(title: string, list: readonly Sample[]): void {
  console.log(
    `${title}: ${list.length} claims, ${list.filter(({ right }) => right).length} right in every field`,
  );
  for (const from of [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    const to = { 0: 0.5, 0.9: 0.95, 0.95: 1.01 }[from] ?? from + 0.1;
    const bin = list.filter((one) => trust(one) >= from && trust(one) < to);
    const right = bin.filter((one) => one.right).length;
    console.log(`  ${from.toFixed(2)}  ${(right / bin.length).toFixed(3)}  ${right} of ${bin.length}`);
  }
}

function write(): void {
  const rows = [...weights]
    .filter(([, value]) => Math.abs(value) >= 0.01)
    .toSorted(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, value]) => `  "${name}": ${value.toFixed(2)},`);
  const text = `// Made by bench/calibrate.ts; not edited by hand.
export const bias = ${bias.toFixed(2)};
export const weights: Readonly<Record<string, number>> = {
${rows.join("\n")}
};
`;
  writeFileSync(resolve(import.meta.dirname, "../src/extract/confidence-weights.ts"), text);
}
