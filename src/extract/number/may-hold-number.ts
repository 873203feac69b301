import { numberOpeners } from "../languages/en/numerals.ts";

/** An article opens a number only before one of the other words. */
const articles: ReadonlySet<string> = new Set(["a", "an"]);
const words = [...numberOpeners].filter((word) => !articles.has(word));
const numberWord = new RegExp(`\\b(?:${words.join("|")})\\b`, "i");
const digit = /[0-9]/;
const beyondAscii = /[\u0080-\uFFFF]/;
const otherDigit = /[\p{Nd}\u00BC-\u00BE\u2150-\u215E]/u;

/** False where no number can stand in the text, so that it need not be cut into tokens. */
export const mayHoldNumber = (text: string): boolean =>
  digit.test(text) || numberWord.test(text) || (beyondAscii.test(text) && otherDigit.test(text));
