import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { exampleFault } from "../src/extract/example-fault.ts";
import type { Example } from "../src/extract/kinds/example.ts";

const root = resolve(import.meta.dirname, "../src/extract/kinds");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".examples.ts"),
);

for (const file of files) {
  const { examples } = (await import(pathToFileURL(resolve(root, file)).href)) as { examples: Example[] };
  describe(file, () => {
    test.each(examples.map((example) => [example.marked, example] as const))("%s", (_, example) => {
      expect(exampleFault(example)).toBeNull();
    });
  });
}

describe("the runner tells what is wrong", () => {
  const fault = (marked: string, kind: string, fields = {}) => exampleFault({ marked, kind, fields });

  test("none found", () => expect(fault("Rain fell for {3} days.", "deaths")).toMatch(/^none found/));
  test("several found", () =>
    expect(fault("It killed {3} men and 4 women.", "deaths")).toMatch(/^several found/));
  test("wrong span", () => expect(fault("It killed 3 men in {2} days.", "deaths")).toMatch(/^wrong span/));
  test("wrong field", () =>
    expect(fault("It killed {3} men.", "deaths", { low: 4 })).toMatch(/^wrong field/));
});
