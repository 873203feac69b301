import { load } from "cheerio/slim";

/** Longer values of a metadata field are no titles or names; the rest is cut. */
const MAX_CHARS = 2_000;

/** A metadata value on one line, without the markup and twice-written entities that editors' systems leave in it. */
export function plainText(raw: string): string {
  const value = raw.slice(0, MAX_CHARS);
  return oneLine(/[<&]/.test(value) ? textOnly(value) : value);
}

function textOnly(value: string): string {
  return load(value, null, false).root().text();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
