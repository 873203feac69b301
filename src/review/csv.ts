export type Cell = string | number | boolean | null | undefined;

/** A spreadsheet runs cells that begin so as formulas; a quote before them is ours, or was in the text already. */
const RISKY = /^'*[=+\-@\t\r]/;

/** A line of CSV (RFC 4180, CRLF). A text that a spreadsheet would run gets a leading single quote. */
export const csvLine = (cells: readonly Cell[]) => `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const text = String(value ?? "");
  const safe = RISKY.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell as it was before `csvLine` made it safe. */
export const cellText = (cell: string) =>
  cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;
