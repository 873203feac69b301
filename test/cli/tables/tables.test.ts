import { comparisonTable } from "../../../src/cli/tables/comparison-table.ts";
import { timelineTable } from "../../../src/cli/tables/timeline-table.ts";
import { buildTimeline } from "../../../src/timeline/build-timeline.ts";
import { compareOutlets } from "../../../src/timeline/compare-outlets.ts";
import { printed } from "../../timeline/printed.ts";
import { claimsTableRows } from "./rows.ts";

const rows = await claimsTableRows();
const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));
const onOneLine = (text: string) => text.replaceAll(/\s+/g, " ");

describe.each([60, 80, 100, 120, 200])("at %d columns", (width) => {
  const timeline = timelineTable(buildTimeline(rows), width);
  const comparison = comparisonTable(compareOutlets(rows), width);

  test("nothing is wider", () => {
    expect(widest(timeline)).toBeLessThanOrEqual(width);
    expect(widest(comparison)).toBeLessThanOrEqual(width);
  });

  test("every outlet, and figures with their hedges and sources, are there", () => {
    for (const words of [
      "Meridian Wire (14 figures)",
      "more than 800",
      "no source given",
      "PUBLISHED",
      "WHO SAYS SO",
    ])
      expect(onOneLine(timeline)).toContain(words);
    for (const words of ["more than 900", "cannot both hold", "United Nations", "names no source"])
      expect(onOneLine(comparison)).toContain(words);
  });
});

test("the quote shows the number even in a long sentence", () => {
  const text = `${"Word after word went by. ".repeat(2).replaceAll(".", ",")}${"and on ".repeat(60)}# were freed${" at last".repeat(60)}.`;
  const table = timelineTable(buildTimeline([printed("4711", { text })]), 80);
  expect(table.match(/4711/g)).toHaveLength(2);
  expect(table).toContain("…");
});

test("text of a page cannot steer the terminal", () => {
  const text = "Red \u001b[31malarm\u001b]8;;x\u0007 and \u202eback\u202c of # men\u009b2J.";
  const table = timelineTable(
    buildTimeline([printed("5", { text, source: ["Evil\u001b[2J", "other"] })]),
    80,
  );
  expect(table).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});

test("nothing to show is said in words", () => {
  expect(timelineTable([], 80)).toBe("No claims found.");
  expect(comparisonTable(compareOutlets([]), 80)).toBe("No claims to compare.");
});
