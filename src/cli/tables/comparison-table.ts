import type { Comparison, ComparisonRow } from "../../domain/comparison.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { figureText, kindText, NO_SOURCE } from "../../timeline/claim-words.ts";
import { cellText, quoteAround } from "./cell-text.ts";
import { plainTable, type TableRow } from "./plain-table.ts";

const GAP = 2;
const NARROWEST_CELL = 12;

/**
 * A comparison for a terminal of `width` columns: for each kind the sources down, the outlets across (below each
 * other where they do not fit), then disagreements with both quotes, then findings.
 */
export function comparisonTable(comparison: Comparison, width: number): string {
  if (comparison.rows.length === 0) return "No claims to compare.";
  const columns = Math.max(60, width);
  const groups = [...Map.groupBy(comparison.rows, headingOf)];
  return [
    ...groups.map(
      ([heading, rows]) => `${heading}\n${"─".repeat(heading.length)}\n${matrix(rows, comparison, columns)}`,
    ),
    section("Disagreements (figures that cannot both hold)", disagreements(comparison, columns)),
    section("Worth knowing", findings(comparison, columns)),
  ].join("\n\n");
}

const section = (title: string, body: string) => `${title}\n${"─".repeat(title.length)}\n${body}`;

function headingOf(row: ComparisonRow): string {
  const modality = row.modality === "actual" ? "" : `, ${row.modality}`;
  return cellText(`${kindText(row).toUpperCase()}${row.subject ? ` (${row.subject})` : ""}${modality}`);
}

function matrix(rows: ComparisonRow[], { outlets }: Comparison, width: number): string {
  const printing = outlets.filter(({ id }) => rows.some((row) => cellOf(row, id) !== ""));
  const source = Math.min(34, Math.floor(width * 0.28));
  const cell = Math.floor((width - source) / Math.max(1, printing.length)) - GAP;
  if (cell < NARROWEST_CELL) return listOfOutlets(rows, printing, width);
  const widths = [source, ...printing.map(() => Math.min(cell, 24))];
  const head = ["WHO SAYS SO", ...printing.map(({ name }) => cellText(name))];
  const body = rows.map((row) => [sourceOf(row), ...printing.map(({ id }) => cellOf(row, id) || "·")]);
  return plainTable(widths, [head, ...body]);
}

function listOfOutlets(rows: ComparisonRow[], outlets: Comparison["outlets"], width: number): string {
  const source = Math.min(26, Math.floor(width * 0.34));
  const lines = rows.map((row): TableRow => {
    const figures = outlets.flatMap(({ id, name }) =>
      cellOf(row, id) ? [`${name}: ${cellOf(row, id)}`] : [],
    );
    return [sourceOf(row), cellText(figures.join("; "))];
  });
  return plainTable([source, width - source - GAP], [["WHO SAYS SO", "OUTLETS"], ...lines]);
}

const sourceOf = (row: ComparisonRow) => cellText(row.source ?? NO_SOURCE);

function cellOf(row: ComparisonRow, outlet: string): string {
  const latest = row.cells.find((cell) => cell.outlet === outlet)?.latest ?? [];
  return cellText(latest.map(({ claim }) => figureText(claim)).join(", "));
}

function disagreements({ disagreements }: Comparison, width: number): string {
  if (disagreements.length === 0) return "None found.";
  const rows = disagreements.flatMap((one): TableRow[] => [
    ["-", cellText(one.reason)],
    ...[one.left, one.right].map((side) => ["", quoteLine(side.claim, side.outlets, width - 4)]),
  ]);
  return plainTable([1, width - 1 - GAP], rows);
}

function quoteLine({ claim }: PrintedClaim, outlets: readonly string[], width: number): string {
  const quote = quoteAround(claim.sentence, claim.number, Math.max(60, width * 2 - 30));
  return `${cellText(outlets.join(", "))}: “${quote}”`;
}

function findings({ findings }: Comparison, width: number): string {
  if (findings.length === 0) return "Nothing.";
  return plainTable(
    [1, width - 1 - GAP],
    findings.map((one) => ["-", cellText(one.summary)]),
  );
}
