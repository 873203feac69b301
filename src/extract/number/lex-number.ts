import { nothing, numberOpeners } from "../languages/en/numerals.ts";
import type { Token } from "../text/tokens.ts";
import { lexFraction } from "./lex-fraction.ts";
import { lexNumeral } from "./lex-numeral.ts";
import { lexPhrase, lexVague } from "./lex-vague.ts";
import { lexWords } from "./lex-words.ts";
import { lowerAt, type NumberAtom, numberAtom } from "./number-atom.ts";

const readers = [lexNumeral, lexVague, lexPhrase, lexFraction, lexWords, zero];

/** Marks that may open a number: the glyphs for fractions. */
const glyph = /^[\u00BC-\u00BE\u2150-\u215E]$/;

const mayOpen = ({ type, lower }: Token): boolean =>
  type === "number" || (type === "word" ? numberOpeners.has(lower) : lower > "\u007F" && glyph.test(lower));

/** Reads the number that begins at token `at`; null where none begins. */
export function lexNumber(tokens: readonly Token[], at: number): NumberAtom | null {
  const first = tokens[at];
  if (!first || !mayOpen(first)) return null;
  for (const read of readers) {
    const atom = read(tokens, at);
    if (atom) return atom;
  }
  return null;
}

function zero(tokens: readonly Token[], at: number): NumberAtom | null {
  return nothing.has(lowerAt(tokens, at)) ? numberAtom(at, at, 0, "number.none") : null;
}
