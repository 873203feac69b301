import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadConfig, loadKinds } from "../../src/config.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder("own-kinds");
});
afterEach(() => removeFolder(folder));

/** Loads a config file with these lines. */
function load(...lines: string[]) {
  const file = join(folder, "claimline.yaml");
  writeFileSync(file, lines.join("\n"));
  return loadConfig({ config: file });
}

const burnt = [
  "  - id: burnt",
  "    label: Burnt down",
  "    cues: { en: { transitive: [torch], things: [homes] } }",
  '    examples: { says: ["Raiders torched {40} homes."] }',
];
const kind = (changes: Record<string, string>) => {
  const fields = {
    id: "evacuated",
    label: "Evacuated",
    measure: "event",
    cues: "{ en: { transitive: [evacuate] } }",
    examples: '{ says: ["Crews evacuated {300} villagers."] }',
    ...changes,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === "" ? [] : [`${name}: ${value}`],
  );
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
};

test("a kind needs id, label, words and a sentence; without a measure it counts events", () => {
  const { kinds, kindFaults } = load("kinds:", ...burnt);
  expect(kindFaults).toEqual([]);
  expect(kinds).toEqual([
    {
      id: "burnt",
      label: "Burnt down",
      measure: "event",
      cues: { en: { transitive: ["torch"], things: ["homes"] } },
      examples: { says: ["Raiders torched {40} homes."], saysNothing: [] },
    },
  ]);
});

test.each<[string, Record<string, string>, RegExp]>([
  ["a wrong measure", { measure: "stok" }, /line 8: kinds\.1\.measure: .*"event"\|"cumulative"\|"stock"/],
  ["a missing heading", { label: "" }, /line 6: kinds\.1\.label: is missing; expected string/],
  [
    "a misspelt field",
    { mesure: "stock" },
    /line 11: kinds\.1: there is no field mesure here; known are id, label/,
  ],
  ["a name that is none", { id: "Left homeless" }, /line 6: kinds\.1\.id: “Left homeless” is no id/],
  ["the name of a built-in kind", { id: "deaths" }, /line 6: kinds\.1\.id: there is a kind deaths already/],
  ["a name used twice", { id: "burnt" }, /line 6: kinds\.1\.id: there is a kind burnt already/],
  ["no words", { cues: "{ en: {} }" }, /line 9: kinds\.1\.cues\.en: give at least one word/],
  [
    "things and no words",
    { cues: "{ en: { things: [homes] } }" },
    /line 9: kinds\.1\.cues\.en: give at least one/,
  ],
  [
    "a misspelt list",
    { cues: "{ en: { transitiv: [a] } }" },
    /kinds\.1\.cues\.en: there is no field transitiv here/,
  ],
  [
    "a language without rules",
    { cues: "{ es: { transitive: [a] } }" },
    /there is no field es here; known are en/,
  ],
  ["a verb of two words", { cues: "{ en: { weak: [move out] } }" }, /weak\.0: “move out” is no verb/],
  ["a verb that is a number", { cues: "{ en: { weak: [3] } }" }, /weak\.0: a verb is text/],
  ["an ending without a verb", { cues: "{ en: { weak: [{ with: [out] }] } }" }, /weak\.0\.verb: is missing/],
  ["words with commas", { cues: '{ en: { people: ["a, b"] } }' }, /people\.0: “a, b” is no word or phrase/],
  ["no sentence", { examples: "{ says: [] }" }, /examples\.says: write at least one/],
  [
    "a sentence without a mark",
    { examples: "{ says: [They left.] }" },
    /says\.0: “They left\.” marks no number/,
  ],
  [
    "a mark where nothing is said",
    { examples: '{ says: ["{3} left."], saysNothing: ["{3} stayed."] }' },
    /saysNothing\.0: “\{3\} stayed\.” is to hold no claim/,
  ],
  [
    "a misspelt field of a sentence",
    { examples: '{ says: [{ text: "{3} left.", lo: 3 }] }' },
    /line 10: kinds\.1\.examples\.says\.0: there is no field lo here/,
  ],
])("%s is named with its line and field, and the other kinds are kept", (_, changes, message) => {
  const { kinds, kindFaults } = load("kinds:", ...burnt, ...kind(changes));
  expect(kindFaults).toContainEqual(expect.stringMatching(message));
  for (const fault of kindFaults) expect(fault).toMatch(/claimline\.yaml line \d+: kinds\.1/);
  expect(kinds.map(({ id }) => id)).toEqual(["burnt"]);
});

test("every fault of a kind is named, not only the first", () => {
  const { kindFaults } = load("kinds:", ...kind({ id: "Bad", label: "", measure: "never" }));
  expect(kindFaults.map((fault) => /kinds\.0\.(\w+)/.exec(fault)?.[1])).toEqual(["id", "label", "measure"]);
});

test("a bad kind does not hide a fault elsewhere, and kinds alone want no server", () => {
  const file = join(folder, "claimline.yaml");
  expect(() => load("kinds: [3]", "retryDelayMs: -1")).toThrow(/line 2: retryDelayMs/);
  expect(() => load("kinds: all")).toThrow(/line 1: kinds: .*expected array/);
  load("kinds: [3]");
  const before = process.env.REDIS_URL;
  process.env.REDIS_URL = "redis://127.0.0.1:1";
  try {
    expect(loadKinds({ config: file }).kindFaults).toHaveLength(1);
  } finally {
    if (before === undefined) delete process.env.REDIS_URL;
    else process.env.REDIS_URL = before;
  }
});
