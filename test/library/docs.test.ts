import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Project, projectWithPackage, runModule } from "./build-package.ts";

/** Each program of a page with the output printed below it, by the heading above it. */
const programsOf = (page: string) => [
  ...page.matchAll(/^## (.+)$(?:(?!^## )[^])*?^```js\n([^]*?)^```\n\n```text\n([^]*?)^```/gm),
];

const read = (name: string) => readFileSync(resolve(import.meta.dirname, "../..", name), "utf8");

describe.each([
  ["docs/library.md", 3],
  ["docs/kinds.md", 1],
])("%s", (name, least) => {
  const page = read(name);
  const programs = programsOf(page);
  let project: Project;
  beforeAll(async () => {
    project = await projectWithPackage();
  }, 120_000);
  afterAll(() => project?.remove());

  test("every program has its output", () => {
    expect(programs.length).toBeGreaterThanOrEqual(least);
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
