import { extractClaims } from "../../src/extract/extract-claims.ts";
import { editLedger } from "../../src/timeline/edit-ledger.ts";

/** The ledger of a page that showed one text, then the other; the figures are those that the extractor finds. */
function edits(first: string, second: string, title = "News of the day") {
  const version = (text: string, of: number) =>
    extractClaims({
      id: `page-v${of}`,
      outlet: "harbour",
      url: "https://harbour.example/page",
      publishedAt: "2026-02-10T10:00:00Z",
      title,
      text,
    }).claims.map((claim) => ({
      claim,
      outlet: "harbour",
      outletName: "Harbour Times",
      url: "https://harbour.example/page",
      title,
      publishedAt: "2026-02-10T10:00:00Z",
      version: of,
      current: of === 2,
    }));
  return editLedger([...version(first, 1), ...version(second, 2)]);
}

const types = (first: string, second: string) => edits(first, second).map(({ type }) => type);

test.each([
  [
    "a number",
    "Police said 12 dockers were arrested in Pell.",
    "Police said 14 dockers were arrested in Pell.",
    ["value_changed"],
  ],
  [
    "a hedge dropped",
    "The league said at least 40 monks were freed at dawn.",
    "The league said 40 monks were freed at dawn.",
    ["hedge_dropped"],
  ],
  [
    "a hedge added",
    "On Monday 40 monks were freed at dawn.",
    "On Monday more than 40 monks were freed at dawn.",
    ["hedge_added"],
  ],
  [
    "a source dropped in front",
    "The league said that 40 monks were freed at dawn.",
    "40 monks were freed at dawn.",
    ["source_dropped"],
  ],
  [
    "a source dropped behind",
    "40 monks were freed at dawn, according to Cell Watch.",
    "40 monks were freed at dawn.",
    ["source_dropped"],
  ],
  [
    "another source",
    "40 monks were freed at dawn, according to Cell Watch.",
    "40 monks were freed at dawn, according to the palace.",
    ["source_changed"],
  ],
  [
    "two figures of one sentence, each with its own heir",
    "The storm killed 12 sailors and injured 30 others on the quay.",
    "The storm killed 14 sailors and injured 31 others on the quay.",
    ["value_changed", "value_changed"],
  ],
])("%s, where nothing else of the sentence changed", (_, first, second, expected) => {
  expect(types(first, second)).toEqual(expected);
});

test.each([
  [
    "a place",
    "Police said 12 dockers were arrested in Pell.",
    "Police said 14 dockers were arrested in Tarn.",
  ],
  ["a verb", "Rebels killed 12 sailors near the quay.", "Rebels shot dead 14 sailors near the quay."],
  [
    "the day",
    "On Monday 40 monks were freed at the gate of the old fort in Pell.",
    "On Tuesday 46 monks were freed at the gate of the old fort in Pell.",
  ],
])(
  "a sentence that changed in %s too is a figure gone and one new, never a lookalike",
  (_, first, second) => {
    expect(types(first, second)).toEqual(["removed", "added"]);
  },
);

test("one sentence that stands twice has no heir that could be told", () => {
  const twice =
    "Police said 12 dockers were arrested in Pell. They left. Police said 13 dockers were arrested in Pell.";
  expect(types(twice, "Police said 14 dockers were arrested in Pell.").sort()).toEqual([
    "added",
    "removed",
    "removed",
  ]);
});

test("both quotes are kept, and a moved sentence is no edit", () => {
  const line = "Police said 12 dockers were arrested in Pell.";
  expect(edits(`${line}\n\nThe sea was calm.`, `The sea was calm.\n\n${line}`)).toEqual([]);
  const [edit] = edits(line, line.replace("12", "13"));
  expect(edit?.before?.claim.sentence).toBe(line);
  expect(edit?.after?.claim.sentence).toBe(line.replace("12", "13"));
});
