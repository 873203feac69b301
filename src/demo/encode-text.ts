/** The signs that windows-1252 has and ISO-8859-1 has not, as far as newsrooms type them. */
const extra = new Map<string, number>([
  ["\u20ac", 0x80],
  ["\u2026", 0x85],
  ["\u2018", 0x91],
  ["\u2019", 0x92],
  ["\u201c", 0x93],
  ["\u201d", 0x94],
  ["\u2013", 0x96],
  ["\u2014", 0x97],
  ["\u0161", 0x9a],
]);

/** Text as bytes. Throws on a sign that windows-1252 does not have. */
export function encodeText(text: string, charset: "utf-8" | "windows-1252"): Uint8Array {
  if (charset === "utf-8") return new TextEncoder().encode(text);
  return Uint8Array.from(text, (sign) => {
    const code = extra.get(sign) ?? sign.charCodeAt(0);
    if (code > 0xff || sign.length > 1) throw new Error(`windows-1252 has no "${sign}"`);
    return code;
  });
}
