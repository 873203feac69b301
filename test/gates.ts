// The quality gate: the scores on the project's own gold may rise, never fall. `npm run gates` checks them and raises
// the floors on request (`-- --raise`); lowering one is done by hand, with the reason in the commit. The same holds for
// single claims: what has been accepted once must be found in every field ever after, or is named.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { toClaimRecord } from "../src/domain/claim-record.ts";
import { GoldArticle } from "../src/evaluate/gold.ts";
import { type Scores, scoreCorpus } from "../src/evaluate/score-corpus.ts";
import { extractClaims } from "../src/extract/extract-claims.ts";
import { AcceptedClaim, acceptedNow, lostClaims } from "./accepted-claims.ts";
import { attributionLines, pinnedFile } from "./pinned-attributions.ts";

const corpus = resolve(import.meta.dirname, "../corpus");
const goldFile = resolve(corpus, "gold.jsonl");
const wordingsFile = resolve(corpus, "wordings.jsonl");
const negativesFile = resolve(corpus, "hard-negatives.jsonl");
const acceptedFile = resolve(corpus, "accepted.jsonl");
const floorsFile = resolve(corpus, "floors.json");

const Floors = z.object({
  /** sha256 of the three files: a floor holds for exactly this corpus. */
  corpus: z.string(),
  floors: z.record(z.string(), z.number()),
});
const Negative = z.object({ text: z.string(), reason: z.string() });

const jsonLines = <S extends z.ZodType>(file: string, schema: S): z.output<S>[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => schema.parse(JSON.parse(line)));

const corpusHash = () => {
  const hash = createHash("sha256");
  for (const file of [goldFile, wordingsFile, negativesFile]) hash.update(readFileSync(file));
  return hash.digest("hex");
};

export interface GateReport {
  readonly scores: Scores;
  readonly measured: Record<string, number>;
  readonly floors: Record<string, number>;
  /** Claims that are found with every field as the gold has it. */
  readonly accepted: readonly AcceptedClaim[];
  readonly faults: string[];
}

const readGold = (file: string) => {
  const gold = jsonLines(file, GoldArticle);
  const found = new Map(
    gold.map((article) => [article.id, extractClaims(article).claims.map(toClaimRecord)]),
  );
  return { gold, found };
};

const readAccepted = () => (existsSync(acceptedFile) ? jsonLines(acceptedFile, AcceptedClaim) : []);

/** Measures the corpus and holds it against corpus/floors.json. */
export function measureGates(): GateReport {
  const [own, others] = [readGold(goldFile), readGold(wordingsFile)];
  const scores = scoreCorpus(own.gold, own.found);
  const wordings = scoreCorpus(others.gold, others.found);
  const accepted = [own, others].flatMap(({ gold, found }) => acceptedNow(gold, found));
  const negatives = jsonLines(negativesFile, Negative);
  const refused = negatives.filter(
    ({ text }) =>
      extractClaims({ id: "negative", publishedAt: "2026-01-14", title: "", text }).claims.length === 0,
  );
  const measured = {
    "claim F1": scores.claim.f1,
    "attributed-claim F1": scores.attributedClaim.f1,
    ...Object.fromEntries(
      Object.entries(scores.fields).map(([field, rate]) => [`field ${field}`, rate.share]),
    ),
    "wordings claim F1": wordings.claim.f1,
    "wordings attributed F1": wordings.attributedClaim.f1,
    "hard negatives refused": refused.length / negatives.length,
  };
  const { corpus: hash, floors } = Floors.parse(JSON.parse(readFileSync(floorsFile, "utf8")));
  const faults = Object.entries(floors).flatMap(([name, floor]) => {
    const value = measured[name as keyof typeof measured] ?? 0;
    return value < floor ? [`${name} is ${value.toFixed(4)}, below its floor ${floor}`] : [];
  });
  if (hash !== corpusHash())
    faults.push("the corpus changed: measure anew and pin it with npm run gates -- --raise");
  for (const lost of lostClaims(readAccepted(), accepted)) faults.push(`an accepted claim is lost: ${lost}`);
  return { scores, measured, floors, accepted, faults };
}

/** New ones are added; what was accepted stays as long as its article has it: lost ones are taken out by hand. */
function pin({ accepted }: GateReport): void {
  const places = new Set(
    [goldFile, wordingsFile]
      .flatMap((file) => jsonLines(file, GoldArticle))
      .flatMap(({ id, claims }) => claims.map((claim) => `${id} ${claim.in} ${claim.start} ${claim.number}`)),
  );
  const standing = readAccepted().filter((one) =>
    places.has(`${one.article} ${one.in} ${one.start} ${one.number}`),
  );
  const lines = new Set([...standing, ...accepted].map((one) => JSON.stringify(one)));
  writeFileSync(acceptedFile, [...lines].map((line) => `${line}\n`).join(""));
  writeFileSync(
    pinnedFile,
    attributionLines()
      .map((line) => `${line}\n`)
      .join(""),
  );
}

function raise({ measured, floors }: GateReport): void {
  const raised = Object.entries(measured).map(([name, value]) => {
    const down = Math.floor(value * 1000) / 1000;
    return [name, Math.max(down, floors[name] ?? 0)] as const;
  });
  const file = { corpus: corpusHash(), floors: Object.fromEntries(raised) };
  writeFileSync(floorsFile, `${JSON.stringify(file, null, 2)}\n`);
}

if (import.meta.main) {
  const report = measureGates();
  for (const [name, value] of Object.entries(report.measured))
    console.log(`${name.padEnd(26)}${value.toFixed(4)}   floor ${report.floors[name] ?? "none"}`);
  if (process.argv.includes("--raise")) {
    raise(report);
    pin(report);
  } else for (const fault of report.faults) console.error(`gate: ${fault}`);
  process.exitCode = report.faults.length > 0 && !process.argv.includes("--raise") ? 1 : 0;
}
