import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { newKind } from "./kind.ts";

const root = resolve(import.meta.dirname, "../..");
const left = new Set(["node_modules", ".git", "dist", ".claimline", "coverage"]);
let copy: string;

beforeAll(() => {
  copy = join(temporaryFolder("new-kind"), "project");
  mkdirSync(copy);
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => resolve(path, "..") !== root || !left.has(basename(path)),
  });
  symlinkSync(resolve(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => removeFolder(resolve(copy, "..")));

function npm(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { status, said: stdout + stderr };
}

test("a new kind passes its examples and every check at once", () => {
  for (const name of ["displaced", "left_homeless"])
    expect(npm("run", "new", "kind", name)).toMatchObject({
      status: 0,
      said: expect.stringContaining("registry.ts") as string,
    });
  const examples = npm("test", "--", "test/examples", "test/extract/kinds/registry");
  expect(examples.said).toMatch(/\d+ passed, 0 failed, 0 skipped/);
  expect(examples.said).not.toMatch(/\b0 passed/);
  const check = npm("run", "check");
  expect(check.status === 0 ? "" : check.said).toBe("");
}, 300_000);

test.each([
  ["", /needs a name/],
  ["Bad Name", /needs a name/],
  ["a".repeat(25), /at most 24/],
  ["released", /there is a kind released already/],
  ["killed", /"40 people were killed\." counts as deaths already/],
  ["delete", /has a meaning in the code already/],
  ["kinds", /has a meaning in the code already/],
])("the name “%s” is refused with the reason, and nothing is written", async (name, words) => {
  const registry = join(copy, "src/extract/kinds/registry.ts");
  const before = readFileSync(registry, "utf8");
  await expect(newKind([name], join(copy, "src/extract/kinds"))).rejects.toThrow(words);
  expect(readFileSync(registry, "utf8")).toBe(before);
});
