const ZERO = 0x30;
const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/**
 * Value of one decimal digit of any script; null for other characters. Unicode keeps the ten digits of a script in a
 * row, zero first, and some rows side by side.
 */
function digitValue(mark: string): number | null {
  const code = mark.codePointAt(0) ?? 0;
  if (code >= ZERO && code < ZERO + 10) return code - ZERO;
  if (!isDigit(code)) return null;
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  return (code - first) % 10;
}

const groupedByDots = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * Value of a numeral as a tokenizer cut it ("1,180", "１２", "١٢", "1.2"); grouping marks are dropped. One full stop
 * before three digits groups ("1.180" people) unless `decimal`: "1.180 million".
 */
export function numeralValue(numeral: string, decimal = false): number {
  let plain = "";
  for (const mark of numeral) {
    const value = digitValue(mark);
    if (value !== null) plain += String(value);
    else if (mark === "." || mark === "．" || mark === "٫") plain += ".";
    else if (mark === "," && plain.split(".").length > 2) plain = `${plain.replaceAll(".", "")}.`;
  }
  const dots = plain.split(".").length - 1;
  if (dots > 1 || (!decimal && groupedByDots.test(plain))) plain = plain.replaceAll(".", "");
  return Number(plain);
}

/** Value of a glyph for a fraction ("½", "¾"); null for other characters. */
export function glyphValue(glyph: string): number | null {
  // No glyph of a fraction stands among the letters and marks of ASCII.
  if (glyph.charCodeAt(0) < 128) return null;
  const parts = /^(\d+)\u2044(\d+)$/.exec(glyph.normalize("NFKC"));
  return parts ? Number(parts[1]) / Number(parts[2]) : null;
}
