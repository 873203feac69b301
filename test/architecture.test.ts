import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

const root = resolve(import.meta.dirname, "..");
const sourceOf = (file: string) => readFileSync(file, "utf8");

function cruise(): Cruise {
  const args = ["--config", ".dependency-cruiser.mjs", "--output-type", "json", "src", "workers"];
  try {
    return JSON.parse(run(args)) as Cruise;
  } catch (error) {
    // A non-zero exit only means that there are violations; the report is still on standard output.
    return JSON.parse((error as { stdout: string }).stdout) as Cruise;
  }
}

const run = (args: string[]) =>
  execFileSync(resolve(root, "node_modules/.bin/depcruise"), args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });

describe("the direction of imports", () => {
  const report = cruise();

  test("no room imports what it must not know, and nothing goes in circles", () => {
    expect(report.summary.violations.map(({ from, to, rule }) => `${from} -> ${to} (${rule.name})`)).toEqual(
      [],
    );
  });

  test("the check sees type-only imports", () => {
    const steps = report.modules.find((module) => module.source === "src/extract/steps.ts");
    expect(steps?.dependencies.map((dependency) => dependency.resolved)).toContain("src/domain/claim.ts");
  });

  test("every room of src has a row in the table", () => {
    const ruled = new Set(JSON.stringify(report.summary).match(/src\/[a-z]+(?=\/)/g));
    const rooms = readdirSync(resolve(root, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(rooms.map(({ name }) => `src/${name}`).filter((room) => !ruled.has(room))).toEqual([]);
  });
});

describe("the pure rooms", () => {
  const pure = ["domain", "extract", "read", "timeline", "evaluate", "review"];
  const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.|\bMath\.random\(|\bsetTimeout\(|\bprocess\./;

  test.each(pure)("%s reads no clock, no chance and no process", (room) => {
    const folder = resolve(root, "src", room);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => clock.test(sourceOf(resolve(folder, file))))).toEqual([]);
  });
});

test("only config.ts reads the environment", () => {
  const folder = resolve(root, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const readers = files.filter((file) => /\bprocess\.env\b/.test(sourceOf(resolve(folder, file))));
  expect(readers).toEqual(["config.ts"]);
});
