import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli.ts";

const article = (id: string, text: string) =>
  JSON.stringify({ id, publishedAt: "2026-01-14", title: "", text });
const lines = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map(
      (line) => JSON.parse(line) as { id: string; claims: { number: string; start: number; end: number }[] },
    );

test("articles in, claims out, in the order of the input", async () => {
  const texts = [
    "Police said on Tuesday that 12 people had been arrested.",
    "Nobody was hurt.",
    "The ministry reported that 116 prisoners were freed.",
  ];
  const result = await runCli(["extract"], {
    input: texts.map((text, i) => article(`a${i}`, text)).join("\n"),
  });
  expect(result.code).toBe(0);
  const out = lines(result.stdout);
  expect(out.map(({ id }) => id)).toEqual(["a0", "a1", "a2"]);
  expect(out.map(({ claims }) => claims.map(({ number }) => number))).toEqual([["12"], [], ["116"]]);
  for (const [i, { claims }] of out.entries())
    for (const claim of claims) expect(texts[i]?.slice(claim.start, claim.end)).toBe(claim.number);
});

test("a malformed line 3 of 5 is named, the other four are done, the exit code is 1", async () => {
  const good = [1, 2, 4, 5].map((n) => article(`a${n}`, `Police arrested ${n}0 people.`));
  const input = [good[0], good[1], '{"id": "a3", "text": ', good[2], good[3]].join("\n");
  const result = await runCli(["extract"], { input });
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/standard input line 3: is not JSON/);
  expect(lines(result.stdout).map(({ id }) => id)).toEqual(["a1", "a2", "a4", "a5"]);
});

test("a line without a needed field is named with the field", async () => {
  const result = await runCli(["extract"], { input: `{"id":"a1"}\n${article("a2", "Ten people died.")}\n` });
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/line 1: text/);
  expect(lines(result.stdout).map(({ id }) => id)).toEqual(["a2"]);
});

describe("files", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "claimline-cli-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("a missing, an empty and a binary file are each named; the good one is done", async () => {
    await writeFile(join(folder, "empty.jsonl"), "");
    await writeFile(join(folder, "binary.jsonl"), Buffer.from([0, 255, 254, 1, 2, 10, 200]));
    await writeFile(join(folder, "good.jsonl"), article("a1", "Ten people died."));
    const names = ["missing", "empty", "binary", "good"].map((name) => join(folder, `${name}.jsonl`));
    const result = await runCli(["extract", ...names, folder]);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/missing\.jsonl: no such file/);
    expect(result.stderr).toMatch(/empty\.jsonl: is empty/);
    expect(result.stderr).toMatch(/binary\.jsonl line 1: is not JSON/);
    expect(result.stderr).toMatch(/is a folder/);
    expect(lines(result.stdout).map(({ id }) => id)).toEqual(["a1"]);
  });
});
