import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { runCli } from "./run-cli.ts";

const body = [
  "The harbour authority said on Monday that 14 sailors had been freed after nine days aboard the seized vessel.",
  "Their families had waited on the quay since dawn, and a brass band played as the launch came alongside the pier.",
  "The ship's owner thanked the negotiators and said that the crew would be flown home before the end of the week.",
].map((text) => `<p>${text}</p>`);
const page = `<!doctype html><html lang="en"><head><title>Sailors freed</title>
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2026-01-12T08:30:00+01:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Sailors freed</h1>${body.join("")}</article></body></html>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimline-read-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a page becomes an article, from a file, from .gz and from standard input", async () => {
  await writeFile(join(folder, "page.html"), page);
  await writeFile(join(folder, "page.html.gz"), gzipSync(page));
  const url = "https://harbour-post.example/2026/sailors";
  const results = await Promise.all([
    runCli(["read", "--url", url, join(folder, "page.html")]),
    runCli(["read", "--url", url, join(folder, "page.html.gz")]),
    runCli(["read", "--url", url, "-"], { input: page }),
  ]);
  expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(new Set(results.map(({ stdout }) => stdout)).size).toBe(1);
  const article = JSON.parse(results[0]?.stdout ?? "");
  expect(article).toMatchObject({
    url,
    outlet: "Harbour Post",
    title: "Sailors freed",
    publishedAt: "2026-01-12T08:30:00+01:00",
    kind: "article",
  });
  expect(article.text).toContain("14 sailors had been freed");
  expect(article.text.split("\n\n").length).toBeGreaterThanOrEqual(3);
});

const bad: Record<string, string | Uint8Array> = {
  "empty.html": "",
  "binary.html": Uint8Array.from({ length: 5000 }, (_, i) => (i * 73 + 11) % 256),
  "huge.html": `<html><body><p>${"word ".repeat(6_000_000)}</p></body></html>`,
  "nested.html": `<html><body>${"<div>".repeat(40_000)}text${"</div>".repeat(40_000)}</body></html>`,
  "broken.html.gz": gzipSync(page).subarray(0, 200),
};

test("bad pages are each named with a reason and the good one is still read", async () => {
  const names = [...Object.keys(bad), "good.html", "missing.html"];
  for (const [name, content] of Object.entries(bad)) await writeFile(join(folder, name), content);
  await writeFile(join(folder, "good.html"), page);
  const input = names
    .map((name) => JSON.stringify({ id: name, url: `https://x.example/${name}`, file: join(folder, name) }))
    .join("\n");
  const result = await runCli(["read", "--jsonl"], { input });
  expect(result.code).toBe(1);
  for (const name of [...Object.keys(bad), "missing.html"])
    expect(result.stderr).toMatch(new RegExp(`${name.replaceAll(".", "\\.")}: \\S`));
  expect(result.stderr).not.toContain("good.html");
  expect(result.stderr).not.toMatch(/\n\s+at /);
  const lines = result.stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(lines.find(({ id }) => id === "good.html")).toMatchObject({ kind: "article" });
  for (const line of lines.filter(({ id }) => id !== "good.html")) expect(line.kind).toBe("none");
}, 60_000);
