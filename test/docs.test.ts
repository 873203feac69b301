import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { buildProgram } from "../src/cli/program.ts";
import { toClaimRecord } from "../src/domain/claim-record.ts";
import { GoldArticle } from "../src/evaluate/gold.ts";
import { scoreCorpus } from "../src/evaluate/score-corpus.ts";
import { extractClaims } from "../src/extract/extract-claims.ts";

const root = resolve(import.meta.dirname, "..");
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "corpus/README.md"].concat(
  readdirSync(resolve(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
);
const read = (file: string) => readFileSync(resolve(root, file), "utf8");
const codeBlocks = (text: string) =>
  [...text.matchAll(/^```sh\n(.*?)^```/gms)].map((match) => match[1] ?? "");

describe.each(pages)("%s", (page) => {
  test("its links inside the project lead somewhere", () => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? "");
    expect(targets.filter((target) => !existsSync(resolve(root, dirname(page), target)))).toEqual([]);
  });

  test("its commands and options exist", () => {
    const program = buildProgram();
    const calls = codeBlocks(read(page)).flatMap((block) => [
      ...block.matchAll(/claimline ([a-z-]+)([^|>#\n]*)/g),
    ]);
    const unknown = calls.filter(([, name, rest]) => {
      const command = program.commands.find((one) => one.name() === name);
      const known = new Set(command?.options.flatMap((option) => [option.long, option.short]));
      return (
        !command || [...(rest ?? "").matchAll(/(?<=\s)--?[a-z-]+/g)].some(([option]) => !known.has(option))
      );
    });
    expect(unknown.map(([call]) => call)).toEqual([]);
  });

  test("its npm scripts exist", () => {
    const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);
    const named = codeBlocks(read(page)).flatMap((block) => [...block.matchAll(/npm run ([a-z:-]+)/g)]);
    expect(named.map((match) => match[1]).filter((name) => !scripts.includes(name ?? ""))).toEqual([]);
  });
});

test("the sentence at the top of the README gives the table below it", () => {
  const [, quote, table] = /^> (.+)\n\n(\|[^]*?)\n\n/m.exec(read("README.md")) ?? [];
  const rows = (table ?? "").split("\n").slice(2);
  expect(rows.length).toBeGreaterThan(1);
  const { claims } = extractClaims({ id: "readme", publishedAt: "2026-01-14", title: "", text: quote ?? "" });
  const printed = claims.map((claim) => {
    const who = claim.attribution
      ? `${claim.attribution.source.name} (${claim.attribution.source.type})`
      : "no source given";
    return [
      claim.number,
      claim.quantity.qualifier.replace("_", " "),
      claim.of ? `${claim.kind} (${claim.of})` : claim.kind,
      claim.subject ?? "",
      who,
      claim.asOf.certainty === "stated" ? (claim.asOf.date ?? "") : "",
    ];
  });
  expect(
    rows.map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual(printed);
});

test("the README claims no better scores than are measured", () => {
  const rows = [...read("README.md").matchAll(/^\| [^|]*`(corpus\/\S+\.jsonl)`[^|]*\| (.+) \|$/gm)];
  expect(rows.length).toBeGreaterThan(0);
  for (const [, file = "", cells = ""] of rows) {
    const lines = read(file).split("\n").filter(Boolean);
    const gold = lines.map((line) => GoldArticle.parse(JSON.parse(line)));
    const found = gold.map((one) => [one.id, extractClaims(one).claims.map(toClaimRecord)] as const);
    const { claim, attributedClaim } = scoreCorpus(gold, new Map(found));
    const [claims = 0, claimF1 = 1, attributedF1 = 1] = cells.split("|").map(Number);
    expect([file, claims]).toEqual([file, claim.hits + claim.missed]);
    expect(claimF1).toBeLessThan(claim.f1 + 0.005);
    expect(attributedF1).toBeLessThan(attributedClaim.f1 + 0.005);
  }
});

test("texts of the project name no path of a machine", () => {
  for (const page of pages) expect(read(page)).not.toMatch(/\/(?:work|root|home)\//);
});
