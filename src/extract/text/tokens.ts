import type { Span } from "../../domain/span.ts";

/** A word, a numeral or one mark. Offsets are UTF-16 units of the field the text was cut from. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes made straight: for comparing, never for offsets. */
  readonly lower: string;
  readonly type: "word" | "number" | "mark";
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

const tokenPattern = new RegExp(`(${numeral})|(${dottedName}|${word})|(\\S)`, "gu");
const ignorable = /^[\u200B-\u200F\u2060\uFEFF\u00AD]$/;

const tokensBySentence = new WeakMap<object, readonly Token[]>();

/** The tokens of a sentence, cut once for all the steps that look at them. */
export function tokensOf(sentence: Span & { readonly text: string }): readonly Token[] {
  const known = tokensBySentence.get(sentence);
  if (known) return known;
  const tokens = tokenize(sentence.text, sentence.start);
  tokensBySentence.set(sentence, tokens);
  return tokens;
}

/** Cuts text into tokens; `offset` is where the text begins in its field. Every token slices exactly. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const [piece, number, name] = match;
    const at = match.index;
    const end = at + piece.length;
    if (!number && !name && ignorable.test(piece)) continue;
    const lower = piece.toLowerCase();
    tokens.push({
      start: offset + at,
      end: offset + end,
      text: piece,
      lower: lower.includes("’") ? lower.replaceAll("’", "'") : lower,
      type: number ? "number" : name ? "word" : "mark",
      spaced: at > last || at === 0,
    });
    last = end;
  }
  return tokens;
}
