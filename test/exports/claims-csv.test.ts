import { toJsonLines } from "../../src/cli/tables/json-lines.ts";
import { claimsCsv } from "../../src/exports/claims-csv.ts";
import { printed } from "../timeline/printed.ts";
import { column, parseCsv } from "./parse-csv.ts";

test("commas, quotes and line breaks come back as they were", () => {
  const text = 'He said "# men, all told"\nand left';
  expect(column(claimsCsv([printed("5", { text })]), "sentence").join()).toContain(
    'He said "5 men, all told"',
  );
});

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\tx", "\rx"])(
  "a cell that begins like %j is no formula",
  (title) => {
    expect(column(claimsCsv([printed("5", { title })]), "title")).toEqual([`'${title}`]);
  },
);

test("a row has the figure with its hedge, its bounds and its source; open bounds are empty", () => {
  const csv = claimsCsv([
    printed("800", { qualifier: "more_than", source: ["Foro Penal", "ngo"], asOf: "2026-01-09" }),
  ]);
  const cells = ["figure", "low", "high", "source", "source_type", "as_of", "published"].map(
    (name) => column(csv, name)[0],
  );
  expect(cells).toEqual([
    "more than 800",
    "800",
    "",
    "Foro Penal",
    "ngo",
    "2026-01-09",
    "2026-01-12T12:00:00Z",
  ]);
});

test("no claims give the head alone", () => {
  expect(parseCsv(claimsCsv([]))).toHaveLength(1);
});

test("JSON lines can be read back one by one", () => {
  const rows = [printed("5"), printed("6", { text: "Line\nbreak # here." })];
  expect(
    toJsonLines(rows)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(rows);
  expect(toJsonLines([])).toBe("");
});

test("what was printed and what editors named stand in columns of their own", () => {
  const { claim, ...row } = printed("5", { source: ["Marek's regime", "political"], subject: "prisoners" });
  const source = { id: "government veldan", name: "Veldan government", type: null };
  const csv = claimsCsv([{ ...row, claim: { ...claim, registered: { source } } }]);
  const cells = ["source", "canonical_source", "subject", "canonical_subject"].map(
    (name) => column(csv, name)[0],
  );
  expect(cells).toEqual(["Marek's regime", "Veldan government", "prisoners", "prisoners"]);
});
