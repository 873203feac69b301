import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { ClaimKind, Measure } from "../../../src/domain/claim.ts";
import { kinds } from "../../../src/extract/kinds/registry.ts";

const root = resolve(import.meta.dirname, "../../../src/extract/kinds");
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(folders.map(({ name }) => name))("the kind %s has its line in registry.ts", (name) => {
  expect(kinds.map(({ definition }) => definition.id)).toContain(name);
});

test.each(kinds.map((kind) => [kind.definition.id, kind] as const))(
  "%s is whole",
  (id, { definition, cues }) => {
    expect(ClaimKind.safeParse(id).success).toBe(true);
    expect(Measure.safeParse(definition.measure).success).toBe(true);
    for (const language of Object.keys(cues)) {
      expect(existsSync(resolve(root, id, `${language}.ts`))).toBe(true);
      expect(existsSync(resolve(root, id, `${language}.examples.ts`))).toBe(true);
    }
  },
);

test("every verb has five forms", () => {
  const rows = kinds.flatMap(({ cues }) =>
    Object.values(cues).flatMap(({ transitive, weak, intransitive }) => [
      ...transitive,
      ...weak,
      ...intransitive,
    ]),
  );
  expect(rows.filter((row) => row.split(" ").length !== 5)).toEqual([]);
});
