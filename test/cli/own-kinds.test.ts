import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { articlePage } from "../pipeline/paper.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { runCli } from "./run-cli.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/kinds.md"), "utf8");
const blockBehind = (opening: string) =>
  page.slice(page.indexOf(opening) + opening.length).split("\n```")[0] ?? "";
const config = blockBehind("```yaml\n");
const withoutConfidence = (text: string) => text.replaceAll(/confidence \d+ %/g, "confidence");

let folder: string;
beforeAll(() => {
  folder = temporaryFolder("own-kinds");
  writeFileSync(join(folder, "claimline.yaml"), config);
});
afterAll(() => removeFolder(folder));
const cli = (args: string[], input?: string) =>
  runCli(args, { cwd: folder, env: { NO_COLOR: "1" }, ...(input === undefined ? {} : { input }) });

describe("docs/kinds.md", () => {
  test("doctor prints what the page says of its kinds", async () => {
    const { code, stdout } = await cli(["doctor"]);
    expect(code).toBe(0);
    expect(stdout).toContain(blockBehind("npx claimline doctor\n```\n\n```text\n"));
    expect(stdout).toMatch(/^ok {4}config .*2 kinds of your own$/m);
  });

  test("explain prints what the page says", async () => {
    const [, sentence = ""] = /^echo "(.+)" \| npx claimline explain -$/m.exec(page) ?? [];
    const { code, stdout } = await cli(["explain", "-"], sentence);
    expect(code).toBe(0);
    const printed = blockBehind("claimline explain -\n```\n\n```text\n");
    expect(withoutConfidence(stdout).trimEnd()).toBe(withoutConfidence(printed));
  });

  test("mistakes are told as the page says", async () => {
    const wrong = join(folder, "wrong.yaml");
    writeFileSync(wrong, config.replace("measure: event", "measure: often"));
    const told = blockBehind("the exit code is 1.\n\n```text\n").replaceAll("claimline.yaml", "wrong.yaml");
    const [measure = "", ...failing] = told.split("\n");
    const first = await cli(["doctor", "--config", "wrong.yaml"]);
    expect(first).toMatchObject({ code: 1, stdout: expect.stringContaining(measure) as string });
    writeFileSync(wrong, config.replace("moved {300} villagers to", "moved {300} crates to"));
    const second = await cli(["doctor", "--config", "wrong.yaml"]);
    expect(second).toMatchObject({ code: 1, stdout: expect.stringContaining(failing.join("\n")) as string });
    expect(second.stdout).toMatch(/^ok {4}kind {7}burnt/m);
  });
});

test("extract looks for the kinds of --config, and a bad one stops nothing", async () => {
  writeFileSync(join(folder, "bad.yaml"), config.replace("id: evacuated", "id: Evacuated"));
  const article = {
    id: "a",
    title: "",
    text: "Crews evacuated 300 villagers; raiders torched 40 homes; 3 died.",
  };
  const found = async (...args: string[]) => {
    const result = await cli(["extract", ...args], JSON.stringify(article));
    const { claims } = JSON.parse(result.stdout) as { claims: { number: string; kind: string }[] };
    return { ...result, claims: claims.map(({ number, kind }) => `${number} ${kind}`) };
  };
  expect(await found("--config", "claimline.yaml")).toMatchObject({
    code: 0,
    stderr: "",
    claims: ["300 evacuated", "40 burnt", "3 deaths"],
  });
  const bad = await found("--config", "bad.yaml");
  expect(bad).toMatchObject({ code: 1, claims: ["40 burnt", "3 deaths"] });
  expect(bad.stderr).toMatch(/a kind is left out: bad\.yaml line 2: kinds\.0\.id: “Evacuated” is no id/);
});

test("a kind of the config is ingested, stored, compared and exported", async () => {
  const quay = "Crews evacuated 300 villagers from Orrow on Monday, the harbour office said.";
  const tern =
    "Crews evacuated 450 villagers from Orrow on Monday, the harbour office said. Raiders torched 40 homes.";
  for (const [name, text] of [
    ["quay", quay],
    ["tern", tern],
  ] as const)
    writeFileSync(join(folder, `${name}.html`), articlePage("Orrow", 14).replaceAll("</p>", ` ${text}</p>`));
  writeFileSync(
    join(folder, "flood.yaml"),
    `${config}\nstories:\n  - { id: flood, name: The flood, any: [Orrow] }\n`,
  );
  const options = ["--config", "flood.yaml", "--data", join(folder, "data")];
  const ingested = await cli(["ingest", "quay.html", "tern.html", ...options]);
  expect(ingested).toMatchObject({ code: 0, stderr: expect.not.stringContaining("left out") as string });
  const json = await cli(["timeline", "--kind", "evacuated", "--format", "json", ...options]);
  const rows = json.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as PrintedClaim);
  expect(new Set(rows.map(({ claim }) => `${claim.number} ${claim.kind} ${claim.measure}`))).toEqual(
    new Set(["300 evacuated event", "450 evacuated event"]),
  );
  const csv = await cli(["timeline", "--kind", "burnt", "--format", "csv", ...options]);
  expect(csv.stdout).toMatch(/\bburnt\b.*\bhomes\b/);
  const compared = await cli(["compare", "--story", "flood", ...options]);
  expect(compared.stdout).toMatch(/^EVACUATED \(villagers/m);
  expect(compared.stdout).toMatch(/450/);
}, 120_000);
