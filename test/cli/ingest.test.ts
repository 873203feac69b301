import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli.ts";

const page = (number: number) => `<!doctype html><html lang="en"><head><title>Crew freed</title>
<link rel="canonical" href="https://harbour-post.example/crew-${number}">
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2026-01-12T08:30:00Z"></head><body><article><h1>Crew freed</h1>
<p>The port authority said on Monday that ${number} sailors had been released after nine days aboard the vessel.</p>
<p>Their families had waited on the quay since dawn, and a brass band played as the launch came alongside the pier.</p>
</article></body></html>`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimline-ingest-"));
});
afterEach(() => rm(folder, { recursive: true }));

const cli = (...args: string[]) => runCli(args, { cwd: folder });

test("pages from disk become claims in the store; bad ones are named and stop nobody", async () => {
  await writeFile(join(folder, "good.html"), page(14));
  await writeFile(join(folder, "empty.html"), "");
  await writeFile(
    join(folder, "binary.html"),
    Uint8Array.from({ length: 9000 }, (_, i) => (i * 89 + 7) % 256),
  );
  await writeFile(join(folder, "huge.html"), `<p>${"word ".repeat(6_000_000)}</p>`);
  await writeFile(join(folder, "nested.html"), `${"<div>".repeat(40_000)}text${"</div>".repeat(40_000)}`);
  await writeFile(join(folder, "feed.xml"), "<html><body>This is a page, not a feed.</body></html>");
  const names = ["good", "empty", "binary", "huge", "nested"]
    .map((name) => `${name}.html`)
    .concat("feed.xml");
  const run = await cli("ingest", "--data", "data", "--format", "json", ...names);
  expect(run.code).toBe(1);
  for (const name of ["empty", "binary", "huge", "nested"])
    expect(run.stderr).toMatch(new RegExp(`${name}\\.html: \\S`));
  expect(run.stderr).not.toMatch(/good\.html|\n\s+at /);
  const summary = JSON.parse(run.stdout);
  expect(summary).toMatchObject({ discovered: 6, queued: 6, pending: 0, newClaims: 1 });
  expect(summary.fetched + summary.failed).toBe(6);

  const timeline = await cli("timeline", "--data", "data", "--format", "json");
  const rows = timeline.stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    outletName: "Harbour Post",
    publishedAt: "2026-01-12T08:30:00Z",
    claim: { number: "14", kind: "released" },
  });

  const again = JSON.parse((await cli("ingest", "--data", "data", "--format", "json", "good.html")).stdout);
  expect(again).toMatchObject({ unchanged: 1, newClaims: 0 });
}, 60_000);

test("a config file with a mistake is named with line and field", async () => {
  await writeFile(
    join(folder, "claimline.yaml"),
    "outlets:\n  - id: harbour-post\n    name: Harbour Post\n    home: nowhere\n",
  );
  const { code, stderr } = await cli("ingest");
  expect(code).toBe(2);
  expect(stderr).toMatch(/claimline\.yaml line 4: outlets\.0\.home/);
});

test.each([
  [["ingest"], /nothing to ingest/],
  [["ingest", "nowhere.html"], /neither a web address nor a file/],
  [["ingest", "--config", "missing.yaml"], /missing\.yaml does not exist/],
])("%j says what to do instead", async (args, message) => {
  const { code, stderr } = await cli(...args);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

test("an address inside the private network is refused with the reason", async () => {
  const { code, stderr } = await cli("ingest", "--data", "data", "http://127.0.0.1:8080/page");
  expect(code).toBe(1);
  expect(stderr).toMatch(/127\.0\.0\.1:8080\/page: .*(?:private|loopback|public)/);
}, 60_000);
