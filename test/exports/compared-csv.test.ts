import { disagreementsCsv } from "../../src/exports/disagreements-csv.ts";
import { outdatedCsv } from "../../src/exports/outdated-csv.ts";
import { compareOutlets } from "../../src/timeline/compare-outlets.ts";
import { findOutdated } from "../../src/timeline/find-outdated.ts";
import { printed } from "../timeline/printed.ts";
import { column, parseCsv } from "./parse-csv.ts";

const government = ["Velda's government", "government"] as const;
const claims = [
  printed("50", { source: government, outlet: "meridian", publishedAt: "2026-01-10T08:00:00Z" }),
  printed("116", { source: government, outlet: "harbour", publishedAt: "2026-01-12T08:00:00Z" }),
  printed("116", { source: government, outlet: "orinoco", publishedAt: "2026-01-12T10:00:00Z" }),
  printed("70", {
    source: ["=SUM(1)", "ngo"],
    outlet: "openledger",
    publishedAt: "2026-01-12T11:00:00Z",
  }),
];

test("a disagreement is a line with both figures, sources, outlets and sentences; no cell is a formula", () => {
  const { disagreements } = compareOutlets(claims);
  expect(disagreements.length).toBeGreaterThan(0);
  const csv = disagreementsCsv(disagreements);
  expect(column(csv, "gap")).toEqual(disagreements.map(({ gap }) => String(gap)));
  expect(column(csv, "left_sentence")).toEqual(disagreements.map(({ left }) => left.claim.claim.sentence));
  const shown = [...column(csv, "left_outlets"), ...column(csv, "right_outlets")];
  expect(shown).toContain("Orinoco State Agency; The Harbour Daily");
  expect(parseCsv(csv).flat()).toContain("'=SUM(1)");
});

test("an outlet that is behind is a line, beside the latest figure of the source", () => {
  const outdated = findOutdated(claims);
  const csv = outdatedCsv(outdated);
  expect(column(csv, "still_outlet")).toEqual(["Meridian Wire"]);
  expect(column(csv, "still_figure")).toEqual(["50"]);
  expect(column(csv, "latest_figure")).toEqual(["116"]);
  expect(column(csv, "latest_outlet")).toEqual(["The Harbour Daily"]);
  expect(column(csv, "lag_hours")).toEqual([String(outdated[0]?.behind[0]?.lagHours)]);
});
