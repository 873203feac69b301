import { inflateSync } from "node:zlib";

/** A font's glyphs as text, by their codes. */
type Glyphs = ReadonlyMap<number, string>;

/**
 * The text of a PDF as Chromium writes them, in the order in which it was drawn and without any white space: glyphs are placed one
 * by one, and where a word ends only their distance says.
 */
export function pdfText(pdf: Buffer): string {
  const objects = new Map(
    [...pdf.toString("latin1").matchAll(/(?:^|\n)(\d+) 0 obj\b([^]*?)\nendobj/g)].map(
      ([, id = "", body = ""]) => [id, body] as const,
    ),
  );
  const fonts = new Map<string, Glyphs>();
  for (const body of objects.values())
    for (const [, name = "", id = ""] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
      if (table) fonts.set(name, glyphsOf(inflated(objects.get(table) ?? "")));
    }
  const drawn = [...objects.values()].map(inflated).filter((text) => / T[fj]\b/.test(text));
  return drawn
    .map((page) => textOf(page, fonts))
    .join("")
    .normalize("NFKC")
    .replaceAll(/\s/g, "");
}

/** The content of an object's stream; empty where it has none, or one that is no text. */
function inflated(body: string): string {
  const stream = /stream\r?\n([^]*?)\r?\n?endstream/.exec(body)?.[1];
  if (stream === undefined || !body.includes("/FlateDecode")) return "";
  return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
}

function textOf(page: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  let text = "";
  for (const [, font, codes = ""] of page.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>(?: Tj|(?=[^\]]*\] ?TJ))/g,
  ))
    if (font) glyphs = fonts.get(font) ?? new Map();
    else
      text += (codes.match(/.{4}/g) ?? [])
        .map((code) => glyphs.get(Number.parseInt(code, 16)) ?? "?")
        .join("");
  return text;
}

/** A table that says what glyphs mean: single ones, and runs that count up. */
function glyphsOf(table: string): Glyphs {
  const glyphs = new Map<number, string>();
  const value = (hex: string) => Number.parseInt(hex, 16);
  for (const [, lines = ""] of table.matchAll(/beginbfchar\n([^]*?)endbfchar/g))
    for (const [, code = "", means = ""] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(value(code), String.fromCharCode(...(means.match(/.{4}/g) ?? []).map(value)));
  for (const [, lines = ""] of table.matchAll(/beginbfrange\n([^]*?)endbfrange/g))
    for (const [, from = "", to = "", first = ""] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = value(from); code <= value(to); code += 1)
        glyphs.set(code, String.fromCharCode(value(first) + code - value(from)));
  return glyphs;
}
