/** A reader of RFC 4180, for what the writer must be undone by: a line a list of cells. */
export function parseCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") lines.push([]);
  }
  return lines.slice(0, -1);
}

/** The cells of one column, without its head. */
export const column = (csv: string, name: string) => {
  const [head = [], ...lines] = parseCsv(csv);
  return lines.map((line) => line[head.indexOf(name)]);
};
