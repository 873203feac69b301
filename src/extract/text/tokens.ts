import type { Span } from "../../domain/span.ts";

/** A word, a numeral or one mark. Offsets are UTF-16 units of the field the text was cut from. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes made straight: for comparing, never for offsets. */
  readonly lower: string;
  readonly type: "word" | "number" | "mark";
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** Digits of any script. */
const digit = "\\p{Nd}";
/** What may stand between groups of three digits: comma, apostrophe, and the spaces that do not break a line. */
const separator = "[,\\uFF0C\\u066C'\\u2019\\u00A0\\u2007\\u2008\\u2009\\u200A\\u202F]";
const decimals = `(?:[.\\uFF0E\\u066B]${digit}+)?`;
const numeral = [
  // 1,23,45,678: lakhs and crores.
  `${digit}{1,2}(?:[,\\uFF0C]${digit}{2}){1,4}[,\\uFF0C]${digit}{3}(?!${digit})${decimals}`,
  `${digit}{1,3}(?:${separator}${digit}{3}(?!${digit}))+${decimals}`,
  // 1.234.567, with a decimal comma or without.
  `${digit}{1,3}(?:[.\\uFF0E]${digit}{3}(?!${digit})){2,}(?:,${digit}{1,2}(?!${digit}))?`,
  `${digit}+${decimals}`,
].join("|");
const dottedName = "\\p{L}\\.(?:\\p{L}\\.)+";
const word = "[\\p{L}\\p{M}]+(?:['\\u2019][\\p{L}\\p{M}]+)*";

/** A token as a numeral, a word or a mark (groups 1 to 3). */
export const tokenPattern = new RegExp(`(${numeral})|(${dottedName}|${word})|(\\S)`, "gu");
const ignorable = /^[\u200B-\u200F\u2060\uFEFF\u00AD]$/;

/** Cuts text into tokens; `offset` is where the text begins in its field. Every token slices exactly. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const add = (at: number, end: number, type: Token["type"]) => {
    const piece = text.slice(at, end);
    const lower = piece.toLowerCase();
    tokens.push({
      start: offset + at,
      end: offset + end,
      text: piece,
      lower: lower.includes("’") ? lower.replaceAll("’", "'") : lower,
      type,
      capital: beginsWithCapital(piece),
      spaced: at > last || at === 0,
    });
    last = end;
  };
  for (let at = 0; at < text.length; ) {
    const plain = plainEnd(text, at);
    if (plain > at) {
      add(at, plain, isLetter(text.charCodeAt(at)) ? "word" : "mark");
      at = plain;
    } else if (isSpace(text.charCodeAt(at))) at += 1;
    else {
      tokenPattern.lastIndex = at;
      const match = tokenPattern.exec(text);
      if (!match) break;
      const [piece, number, name] = match;
      at = match.index + piece.length;
      if (number || name || !ignorable.test(piece))
        add(match.index, at, number ? "number" : name ? "word" : "mark");
    }
  }
  return tokens;
}

/** Codes of ASCII: most of a text, where a token ends can be told without the pattern. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
const isMark = (code: number) => code > 32 && code < 127 && !(code >= 48 && code <= 57) && !isLetter(code);

function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** The end of the ASCII word or mark at `at`; `at` itself where only the pattern can tell. */
function plainEnd(text: string, at: number): number {
  if (isMark(text.charCodeAt(at))) return at + 1;
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  if (end === at || end === text.length) return end;
  const next = text.charCodeAt(end);
  // "don't" and "é" go on; "U.S." is one word.
  return next > 127 || next === 39 || (next === 46 && end === at + 1) ? at : end;
}
