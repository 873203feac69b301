import { resolve } from "node:path";
import fc from "fast-check";
import { loadKinds } from "../../src/config.ts";
import { OwnKind } from "../../src/domain/own-kind.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { withOwnKinds } from "../../src/extract/kinds/define-kind.ts";
import { ownKindFaults } from "../../src/extract/own-kind-faults.ts";

const { kinds, kindFaults } = loadKinds({ config: resolve(import.meta.dirname, "newsroom.yaml") });

test("the config has no fault", () => {
  expect(kindFaults).toEqual([]);
  expect(kinds).toHaveLength(4);
});

test.each(kinds.map((kind) => [kind.id, kind] as const))(
  "%s: its test sentences hold where all kinds are looked for, and where it is the only one of its newsroom",
  (_, kind) => {
    expect(ownKindFaults(kind, kinds)).toEqual([]);
    expect(ownKindFaults(kind, [kind])).toEqual([]);
  },
);

test("a sentence that does not hold is told with what was found instead", () => {
  const [kind] = kinds;
  if (!kind) throw new Error("there is a kind");
  const says = ["Police arrested {12} people.", { text: "{12} marchers came.", low: 13 }];
  const wrong = { ...kind, examples: { says, saysNothing: ["Then 12 marchers came."] } };
  expect(ownKindFaults(wrong, kinds).map(({ sentence, fault }) => `${sentence} ${fault}`)).toEqual([
    expect.stringMatching(/^Police arrested .* none found of kind protesters; found: 12 detained/),
    expect.stringMatching(/wrong field: low is 12, not 13$/),
    expect.stringMatching(/^Then 12 .* several found, none expected: 12 protesters/),
  ]);
});

test("where a newsroom's kind and a built-in one know the same word, the newsroom's counts", () => {
  const own = OwnKind.parse({
    id: "rescued",
    label: "Rescued",
    cues: { en: { transitive: ["rescue", "kill"] } },
    examples: { says: ["Crews rescued {30} hikers."] },
  });
  const found = (text: string) =>
    extractClaims({ id: "a", title: "", text }, { kinds: withOwnKinds([own]) }).claims.map(
      ({ kind }) => kind,
    );
  expect(found("Crews rescued 30 hikers.")).toEqual(["rescued"]);
  expect(found("Militants held 40 hostages; troops rescued 30 hostages.")).toEqual(["detained", "rescued"]);
  expect(found("The storm killed 30 people.")).toEqual(["rescued"]);
  expect(found("The storm left 30 people dead.")).toEqual(["deaths"]);
});

const word = fc.constantFrom("strike", "vote", "of", "the", "to", "people", "cut", "off", "more", "who");
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const list = fc.array(phrase, { maxLength: 4 });
const verbs = fc.array(word, { maxLength: 3 });
const text = fc
  .array(fc.oneof(word, fc.constantFrom("40", "12", ",", ".", "were", "at least", "said")), { maxLength: 40 })
  .map((words) => words.join(" "));

test("whatever words a kind is made of, nothing is thrown and every number stands in its place", () => {
  const cues = fc.record({
    transitive: verbs,
    weak: verbs,
    intransitive: verbs,
    events: list,
    nominals: list,
    states: list,
    people: list,
    totals: list,
    things: list,
  });
  fc.assert(
    fc.property(cues, text, (en, body) => {
      const own = { id: "own", label: "Own", measure: "event" as const, cues: { en } };
      const parsed = OwnKind.safeParse({ ...own, examples: { says: ["{1} x"] } });
      fc.pre(parsed.success);
      const { claims } = extractClaims(
        { id: "a", title: "", text: body },
        { kinds: withOwnKinds(parsed.success ? [parsed.data] : []), explain: true },
      );
      for (const { position, number } of claims)
        expect(body.slice(position.start, position.end)).toBe(number);
    }),
    { numRuns: 300 },
  );
});
