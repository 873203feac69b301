import Table from "cli-table3";

export type TableRow = (string | { content: string; colSpan: number })[];

const NO_LINES = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid"
    .split(" ")
    .map((name) => [name, ""]),
);

/**
 * A table without lines, two spaces between columns, cells wrapped at words, no line longer than the sum of
 * `widths` and the gaps. No colours: it reads the same in a file.
 */
export function plainTable(widths: readonly number[], rows: readonly TableRow[]): string {
  const table = new Table({
    chars: { ...NO_LINES, middle: "  " },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colWidths: [...widths],
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
