import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseSync } from "@swc/core";
import { checkSync } from "recheck";

const src = resolve(import.meta.dirname, "../src");

interface Literal {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression literal of the source, once. */
function literals(): Literal[] {
  const found = new Map<string, Literal>();
  for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || file.endsWith(".examples.ts")) continue;
    const tree = parseSync(readFileSync(resolve(src, file), "utf8"), {
      syntax: "typescript",
      tsx: file.endsWith("x"),
    });
    JSON.stringify(tree, (_key, node: { type?: string; pattern?: string; flags?: string } | null) => {
      if (node?.type === "RegExpLiteral") {
        const { pattern = "", flags = "" } = node;
        found.set(`/${pattern}/${flags}`, { file, pattern, flags });
      }
      return node;
    });
  }
  return [...found.values()];
}

/** The checker gives up ("unknown") on a busy machine: then it is asked again. */
function verdictOn({ pattern, flags }: Literal): string {
  for (let left = 2; ; left -= 1) {
    const verdict = checkSync(pattern, flags.replace("d", ""), { timeout: 120_000 });
    if (verdict.status !== "unknown") return verdict.status;
    if (left === 0) return `unknown (${verdict.error.kind})`;
  }
}

test("every pattern of the source takes linear time, whatever text a page brings", () => {
  const all = literals();
  expect(all.length).toBeGreaterThan(100);
  const slow = all.flatMap((literal) => {
    const verdict = verdictOn(literal);
    return verdict === "safe" ? [] : [`${literal.file}: ${verdict}: ${literal.pattern}`];
  });
  expect(slow).toEqual([]);
}, 600_000);

test("the check knows a bad pattern", () => {
  expect(checkSync("^(a+)+$", "").status).toBe("vulnerable");
});
