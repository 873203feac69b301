import { execFile } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { runCli } from "./run-cli.ts";

const root = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
/** The lines of the first block of commands behind these words, but for pages that are served until somebody ends them. */
const commandsBehind = (words: string) =>
  (/^```sh\n(.*?)^```/ms.exec(readme.slice(readme.indexOf(words)))?.[1] ?? "")
    .split("\n")
    .filter((line) => line !== "" && !line.includes("claimline serve"));

let folder: string;
beforeAll(async () => {
  folder = temporaryFolder("readme");
  symlinkSync(join(root, "corpus"), join(folder, "corpus"));
  const demo = await runCli(["demo", "--no-serve"], { cwd: folder });
  expect(demo.code).toBe(0);
}, 120_000);
afterAll(() => removeFolder(folder));

/** Runs a line of the README as it stands there, with this checkout for the package. */
function shell(line: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const npx = `npx() { shift; "${process.execPath}" "${join(root, "src/cli/claimline.js")}" "$@"; }`;
  return new Promise((done) => {
    const env = { ...process.env, NODE_OPTIONS: "" };
    const child = execFile("bash", ["-c", `${npx}\n${line}`], { cwd: folder, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

const commands = ["What `npm start` stored", "Without any database"].flatMap(commandsBehind);

test("there are such commands", () => expect(commands.length).toBeGreaterThanOrEqual(6));

test.each(commands)(
  "%s",
  async (line) => {
    const { code, stdout, stderr } = await shell(line);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").length).toBeGreaterThan(1);
    expect(stdout).not.toMatch(/No claims/);
  },
  60_000,
);
