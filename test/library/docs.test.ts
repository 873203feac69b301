import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Project, projectWithPackage, runModule } from "./build-package.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/library.md"), "utf8");
/** Each program of the page with the output printed below it, by the heading above it. */
const programs = [
  ...page.matchAll(/^## (.+)$(?:(?!^## )[^])*?^```js\n([^]*?)^```\n\n```text\n([^]*?)^```/gm),
];

describe("docs/library.md", () => {
  let project: Project;
  beforeAll(async () => {
    project = await projectWithPackage();
  }, 120_000);
  afterAll(() => project?.remove());

  test("every program has its output", () => {
    expect(programs.length).toBeGreaterThanOrEqual(3);
    expect(programs).toHaveLength(page.match(/^```js$/gm)?.length ?? 0);
  });

  test.each(programs.map(([, heading = "", program = "", output = ""]) => [heading, program, output]))(
    "%s: the program prints what the page says, with the package as it is installed",
    async (heading, program, output) => {
      const file = `${heading.replaceAll(" ", "-")}.mjs`;
      writeFileSync(join(project.folder, file), program);
      expect(await runModule(project, file)).toBe(output);
    },
    60_000,
  );
});
