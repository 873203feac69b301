/** Control characters and direction overrides: text of a page must not be able to steer the terminal. */
const STEERING = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** Text on one line, without anything that a terminal would obey. */
export function cellText(text: string): string {
  return text.replaceAll(STEERING, " ").replaceAll(/\s+/g, " ").trim();
}

/** Cuts to `length` characters, at a word where one ends near; a cut shows as …. */
export function cutText(text: string, length: number): string {
  const plain = cellText(text);
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, Math.max(1, length - 1));
  const space = cut.lastIndexOf(" ");
  return `${space > length * 0.7 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** The part of a sentence around its number, at most `length` characters, cut ends shown as …. */
export function quoteAround(sentence: string, number: string, length: number): string {
  const plain = cellText(sentence);
  if (plain.length <= length) return plain;
  const at = Math.max(0, plain.indexOf(cellText(number)));
  const from = Math.max(0, Math.min(at - Math.floor(length / 2), plain.length - length + 1));
  const start = from === 0 ? 0 : plain.indexOf(" ", from) + 1 || from;
  return cutText(`${start > 0 ? "…" : ""}${plain.slice(start)}`, length);
}
