import { cellText, csvLine } from "../../src/review/csv.ts";

/** What a program that knows RFC 4180 reads. */
function readLine(line: string): string[] {
  return [...line.replace(/\r\n$/, "").matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map((match) => match[1] ?? "")
    .slice(0, -1)
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

const TEXTS = ["=", "+", "-", "@", "\t", "\r"].flatMap((sign) => [
  `${sign}1+1`,
  `${sign}HYPERLINK("https://evil.example","x")`,
  `'${sign}cmd|' /C calc'!A0`,
  `''${sign}`,
  `${sign}two\r\nlines`,
]);
const PLAIN = [
  "'quoted' words",
  'say "so"',
  "a,b",
  "line\nbreak",
  "",
  "116",
  "more than 800",
  "Ñandú – 40 %",
];

test("no cell begins as a formula, and every text comes back unchanged", () => {
  const all = [...TEXTS, ...PLAIN];
  const cells = readLine(csvLine([...all, "end"])).slice(0, all.length);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.map(cellText)).toEqual(all);
  process.stdout.write(`CSV: ${all.length} cells, none runs, all come back unchanged\n`);
});
