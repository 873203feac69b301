import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { runCli } from "./run-cli.ts";

const data = ["--data", ".claimline/demo"];
const STORY = "venezuela-releases";
let folder: string;
const run = (args: string[], env: Record<string, string | undefined> = {}) =>
  runCli([...args, ...data], { cwd: folder, env: { CLAIMLINE_WEBHOOK_SECRET: undefined, ...env } });

beforeAll(async () => {
  folder = temporaryFolder("exports");
  const demo = await runCli(["demo", "--no-serve"], { cwd: folder });
  expect(demo.code).toBe(0);
}, 120_000);
afterAll(() => removeFolder(folder));

test("every format holds the same claims of the story", async () => {
  const formats = ["csv", "jsonl", "claimreview", "webannotation"];
  const lines: number[] = [];
  for (const format of formats) {
    const { code, stdout } = await run(["export", "--story", STORY, "--format", format]);
    expect([format, code]).toEqual([format, 0]);
    const rows = stdout.trimEnd().split("\n");
    if (format === "csv") expect(rows[0]).toContain("kind");
    else for (const row of rows) expect(() => JSON.parse(row)).not.toThrow();
    if (format !== "csv") lines.push(rows.length);
  }
  expect(lines[0]).toBeGreaterThan(5);
  expect(new Set(lines).size).toBe(1);
}, 60_000);

test("a bundle is checked, and a changed one is refused", async () => {
  const file = join(folder, "story.bundle.json");
  writeFileSync(file, (await run(["bundle", STORY])).stdout);
  expect((await run(["verify-bundle", file, "--texts"])).code).toBe(0);
  writeFileSync(file, readFileSync(file, "utf8").replace(/"outletName": "(\w)/, '"outletName": "$1x'));
  const changed = await run(["verify-bundle", file]);
  expect(changed.code).toBe(1);
  expect(changed.stdout + changed.stderr).toMatch(/claims: line 1 was changed/);
}, 60_000);

test("alerts go to the address that the config allows, once", async () => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume().on("end", () => response.writeHead(204).end());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const { port } = server.address() as AddressInfo;
    const config = join(folder, "hooks.yaml");
    writeFileSync(config, `allowHosts: ["127.0.0.1:${port}"]\n`);
    const alert = ["alert", STORY, "--to", `http://127.0.0.1:${port}/hook`];
    const env = { CLAIMLINE_WEBHOOK_SECRET: "key" };

    expect((await run(alert)).code).toBe(2);
    const refused = await run(alert, env);
    expect([refused.code, requests]).toEqual([1, 0]);
    const first = await run([...alert, "--config", config], env);
    expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/^[1-9]\d* sent\.$/m) });
    expect(requests).toBeGreaterThan(0);
    const before = requests;
    const second = await run([...alert, "--config", config], env);
    expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining("Nothing new.") });
    expect(requests).toBe(before);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}, 60_000);
