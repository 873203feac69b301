import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Script } from "node:vm";
import { extractClaims } from "../../src/extract/extract-claims.ts";

const kindsFolder = resolve(import.meta.dirname, "../../src/extract/kinds");

/** Longer names would not fit the lines written here. */
const LONGEST = 24;

/**
 * Writes `src/extract/kinds/<name>/` and its line in the registry: a kind that is whole, with one word and two examples to
 * begin with.
 *
 * @param folder where the kinds' folders and registry.ts stand
 * @throws Error with what to do, when the name is none, taken, or means something already
 */
export async function newKind([name = ""]: readonly string[], folder = kindsFolder): Promise<string> {
  if (!/^[a-z]+(?:_[a-z]+)*$/.test(name) || name.length > LONGEST)
    throw new Error(
      `npm run new kind needs a name of small letters a to z and _, at most ${LONGEST}, like displaced`,
    );
  const own = resolve(folder, name);
  if (existsSync(own)) throw new Error(`there is a kind ${name} already: ${own}`);
  const word = name.replaceAll("_", " ");
  const sentence = (number: string) => `${number} people were ${word}.`;
  const [taken] = extractClaims({ id: "", title: "", text: sentence("40") }).claims;
  if (taken)
    throw new Error(
      `"${sentence("40")}" counts as ${taken.kind} already; choose another name, or add to ${taken.kind}`,
    );
  const registry = resolve(folder, "registry.ts");
  const source = await readFile(registry, "utf8");
  const variable = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (!mayBeVariable(variable) || new RegExp(`\\b${variable}\\b`).test(source))
    throw new Error(`${variable} has a meaning in the code already; choose another name`);
  const label = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  await mkdir(own);
  await writeFile(
    resolve(own, "kind.ts"),
    `import type { KindDefinition } from "../../../domain/kind.ts";

/** People who were ${word}. */
export const ${variable}: KindDefinition = {
  id: "${name}",
  label: "${label}",
  measure: "event",
};
`,
  );
  await writeFile(
    resolve(own, "en.ts"),
    `import { type KindCues, noCues, words } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  states: words("${word}"),
};
`,
  );
  await writeFile(
    resolve(own, "en.examples.ts"),
    `import { type Example, says, saysNothing } from "../example.ts";

export const examples: Example[] = [
  ...says("${name}", ["${sentence("{40}")}"], { low: 40, high: 40 }),
  ...saysNothing(["The report has 40 pages."]),
];
`,
  );
  await writeFile(registry, registered(source, name, variable));
  return `wrote ${own} and its lines in ${registry}
1. kind.ts: say whom it counts, its heading, and its measure (event, cumulative or stock).
2. en.ts: its words; docs/kinds.md says what each list means.
3. en.examples.ts: a sentence for each wording, and as many that look alike and claim nothing.
4. npm test -- test/examples && npm run check`;
}

/** "new" and "delete" are words of the language. */
function mayBeVariable(word: string): boolean {
  try {
    return Boolean(new Script(`const ${word} = 0;`));
  } catch {
    return false;
  }
}

/** The registry with the kind's imports, in order, and its row behind the last one. */
function registered(source: string, name: string, variable: string): string {
  const own = [
    `import { english as ${variable}En } from "./${name}/en.ts";`,
    `import { ${variable} } from "./${name}/kind.ts";`,
  ];
  const lines = source.split("\n");
  const path = (line: string) => /from "(.+)"/.exec(line)?.[1] ?? "";
  const imports = [...lines.filter((line) => line.startsWith("import ")), ...own];
  imports.sort((a, b) => (path(a) < path(b) ? -1 : 1));
  const rest = lines.filter((line) => !line.startsWith("import "));
  const end = rest.lastIndexOf("];");
  const row = `  { definition: ${variable}, cues: { en: ${variable}En } },`;
  return [...imports, ...rest.slice(0, end), row, ...rest.slice(end)].join("\n");
}
