import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { runCli } from "../run-cli.ts";

const text = [
  "The palace freed 116 monks, 12 of them novices, but the Open Cell Network said on Tuesday that it had verified only 56 releases.",
  "At least 800 people remain in jail, spread over 3 towns.",
].join("\n\n");
const article = { id: "monks", publishedAt: "2026-01-14", title: "Palace frees 116 monks", text };
const page = `<html lang="en"><head><title>Palace frees 116 monks</title><meta property="article:published_time"
  content="2026-01-14T08:00:00Z"></head><body><article><h1>Palace frees 116 monks</h1>
  ${text
    .split("\n\n")
    .map((one) => `<p>${one} The crowd at the gates had waited since dawn, in rain.</p>`)
    .join("")}
  </article></body></html>`;
const explain = (
  args: string[],
  input?: string,
  env: Record<string, string | undefined> = { FORCE_COLOR: undefined },
) =>
  runCli(["explain", ...args], {
    ...(input === undefined ? {} : { input }),
    env: { NO_COLOR: undefined, ...env },
  });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimline-explain-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("claims are numbered in the text, refused numbers lettered, and each has its reasons", async () => {
  const { code, stdout } = await explain(["-", "--width", "100"], JSON.stringify(article));
  expect(code).toBe(0);
  expect(stdout).toContain("Palace frees 116[1] monks\n2026-01-14 · monks\n");
  expect(stdout).toMatch(/^The palace freed 116\[2\] monks, 12\[3\] of them novices/m);
  expect(stdout).toMatch(/^At least 800\[5\] people remain in jail, spread over 3\[a\] towns\.$/m);
  expect(stdout).toMatch(/^\[4\] 56 released, verified +confidence \d+ %$/m);
  expect(stdout).toMatch(/^ {2}part of +\[2\] 116 released +“of them” part\.pronoun 31–38$/m);
  expect(stdout).toMatch(
    /^ {2}who says so {2}Open Cell Network \(ngo, +“had verified” attribution\.verb-before 98–110$/m,
  );
  expect(stdout).toMatch(
    /^ {2}but not +verified +“verified” stands nearer to 56\s+kind\.elsewhere \d+–\d+$/m,
  );
  expect(stdout).toMatch(
    /\nNumbers that are no claims\n {2}\[a\] 3: counts towns, not people kind\.not-people \d+–\d+\n/,
  );
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("5 claims; 1 number refused.");
});

test.each([40, 80, 120])("no line is longer than %d columns, nor ends in a space", async (width) => {
  const { stdout } = await explain(["-", "--width", String(width)], JSON.stringify(article));
  const lines = stdout.split("\n");
  expect(lines.filter((line) => [...line].length > width || line !== line.trimEnd())).toEqual([]);
  expect(lines.length).toBeGreaterThan(20);
});

test("a plain text, a page and JSON lines of one article give the same claims", async () => {
  const forms = {
    "monks.txt": text.replaceAll("\n\n", " The crowd at the gates had waited since dawn, in rain.\n\n"),
    "monks.html": page,
    "monks.jsonl": `${JSON.stringify(article)}\n${JSON.stringify({ ...article, id: "again" })}\n`,
  };
  const heads: Record<string, string[]> = {};
  for (const [name, content] of Object.entries(forms)) {
    const file = join(folder, name);
    await writeFile(file, content);
    const options = name.endsWith("txt") ? ["--title", article.title, "--published", "2026-01-14"] : [];
    const { code, stdout } = await explain([file, ...options]);
    expect([name, code]).toEqual([name, 0]);
    heads[name] = stdout.match(/^\[\d+\] .*?(?= {2,})/gm) ?? [];
  }
  expect(heads["monks.txt"]).toHaveLength(5);
  expect(heads["monks.html"]).toEqual(heads["monks.txt"]);
  expect(heads["monks.jsonl"]).toEqual([...(heads["monks.txt"] ?? []), ...(heads["monks.txt"] ?? [])]);
});

test("docs/explain.md shows what is printed, but for how sure the claims are", async () => {
  const docs = await readFile(resolve(import.meta.dirname, "../../../docs/explain.md"), "utf8");
  const [input = "", output = ""] = [...docs.matchAll(/^```text\n(.+?)^```/gms)].map(
    ([, block]) => block ?? "",
  );
  const [, file = "", options = ""] = /^npx claimline explain (\S+) (.+)$/m.exec(docs) ?? [];
  await writeFile(join(folder, file), input);
  const { stdout } = await explain([join(folder, file), ...options.split(" ")]);
  const masked = (text: string) => text.replaceAll(/confidence \d+ %/g, "confidence");
  expect(masked(stdout)).toBe(masked(output));
  expect(output).toContain("but not");
});

test("as JSON, the claims of extract with the readings that were refused", async () => {
  const { stdout } = await explain(["-", "--format", "json"], JSON.stringify(article));
  const { id, claims, notices } = JSON.parse(stdout) as {
    id: string;
    claims: {
      in: "title" | "text";
      evidence: { in?: "title" | "text"; span: { start: number; end: number }; text: string }[];
      refused: object[];
    }[];
    notices: object[];
  };
  expect([id, claims.length, notices.length]).toEqual(["monks", 5, 1]);
  expect(claims.flatMap(({ refused }) => refused).length).toBeGreaterThan(0);
  for (const claim of claims)
    for (const { in: field = claim.in, span, text: words } of claim.evidence)
      expect(article[field].slice(span.start, span.end)).toBe(words);
});

test("colours only where they are wanted, and they change no character", async () => {
  const input = JSON.stringify(article);
  const plain = await explain(["-"], input);
  const coloured = await explain(["-"], input, { FORCE_COLOR: "1" });
  expect(plain.stdout).not.toContain("\u001b");
  expect(coloured.stdout).toContain("\u001b[32m116");
  expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
});

test("a text cannot steer the terminal", async () => {
  const input = "Police arrested 12 \u202epeople\u0007, 3 of them\r minors. \u001b[2J It rained.";
  const { stdout } = await explain(["-"], input);
  expect(stdout).toMatch(/12\[1\]/);
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
});

test("what cannot be read is named, the rest is done", async () => {
  const good = join(folder, "good.txt");
  await writeFile(good, "Ten people died.");
  const binary = join(folder, "binary");
  await writeFile(binary, Buffer.from([0, 1, 2, 0]));
  const empty = join(folder, "empty.txt");
  await writeFile(empty, " \n");
  const result = await explain([join(folder, "missing"), binary, empty, folder, good]);
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/missing: no such file/);
  expect(result.stderr).toMatch(/binary: is no text/);
  expect(result.stderr).toMatch(/empty\.txt: is empty/);
  expect(result.stderr).toMatch(/is a folder/);
  expect(result.stdout).toContain("[1] Ten dead");
});

test.each([
  [["-", "--published", "soon"], /write it as 2026-01-14/],
  [["-", "--url", "here"], /is not an address/],
  [["-", "--format", "xml"], /Allowed choices are text, json/],
  [[], /missing required argument/],
])("wrong usage: %j", async (args, words) => {
  const result = await explain(args, "");
  expect(result.code).toBe(2);
  expect(result.stderr).toMatch(words);
});
