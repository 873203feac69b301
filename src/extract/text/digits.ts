/** First code points of the digit blocks that news text uses: ASCII, Arabic-Indic (two), Devanagari, full width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

/** Value of a numeral as a tokenizer cut it ("1,180", "１２", "١٢", "1.2"); grouping marks are dropped. */
export function numeralValue(numeral: string): number {
  let digits = "";
  for (const mark of numeral) {
    const code = mark.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    if (zero !== undefined) digits += String(code - zero);
    else if (mark === "." || mark === "٫") digits += ".";
  }
  return Number(digits);
}
