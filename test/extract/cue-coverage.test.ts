import { cueCoverage } from "../../src/extract/cue-coverage.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { defineKind } from "../../src/extract/kinds/define-kind.ts";
import { kinds } from "../../src/extract/kinds/registry.ts";

const evacuated = defineKind({
  id: "evacuated",
  label: "Evacuated",
  measure: "event",
  cues: {
    en: {
      transitive: ["evacuate", "airlift"],
      intransitive: [{ verb: "leave leaves left left leaving", with: ["* homes"] }],
      people: ["evacuees"],
      states: ["out of ~ reach", "far away"],
    },
  },
});
const list = [evacuated, ...kinds];
const text =
  "Crews evacuated 300 villagers. The army evacuated 20. Then 80 villagers left their homes, and 12 people were out of the river's reach. The charity has verified 70 evacuees.";

test("each word of a kind has the claims that it decided, in whatever form", () => {
  const { claims } = extractClaims({ id: "a", title: "", text }, { kinds: list });
  const coverage = cueCoverage(list, claims);
  const [own] = coverage;
  expect(own).toMatchObject({ kind: "evacuated", language: "en", claims: 4 });
  expect(Object.fromEntries(own?.cues.map(({ cue, claims: count }) => [cue, count]) ?? [])).toEqual({
    evacuate: 2,
    airlift: 0,
    "leave * homes": 1,
    evacuees: 1,
    "out of ~ reach": 1,
    "far away": 0,
  });
  const verified = coverage.find(({ kind }) => kind === "verified");
  expect(verified?.cues.filter((cue) => cue.claims > 0).map(({ cue }) => cue)).toEqual(["verify"]);
  expect(coverage.map(({ kind }) => kind)).toEqual(list.map(({ definition }) => definition.id));
});
