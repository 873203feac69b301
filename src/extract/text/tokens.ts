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

const digit = "[0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\uFF10-\\uFF19]";
/** What may stand between groups of three digits: comma, apostrophe, and the spaces that do not break a line. */
const separator = "[,\\uFF0C\\u066C'\\u2019\\u00A0\\u2007\\u2009\\u202F]";
const numeral = `${digit}{1,3}(?:${separator}${digit}{3}(?!${digit}))+(?:[.\\u066B]${digit}+)?|${digit}+(?:[.\\u066B]${digit}+)?`;
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
