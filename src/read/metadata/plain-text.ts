import { Parser } from "htmlparser2";

/** Longer values of a metadata field are no titles or names; the rest is cut. */
const MAX_CHARS = 2_000;

/** A metadata value on one line, without the markup and twice-written entities that editors' systems leave in it. */
export function plainText(raw: string): string {
  const value = raw.slice(0, MAX_CHARS);
  return (/[<&]/.test(value) ? textOnly(value) : value).replace(/\s+/g, " ").trim();
}

function textOnly(value: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (text) => parts.push(text) });
  parser.end(value);
  return parts.join("");
}
