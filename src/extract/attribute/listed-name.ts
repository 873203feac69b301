import { bodyHeads } from "../languages/en/speaker-words.ts";
import { isCapital, lower, type SentenceWords } from "./sentence-words.ts";

const foreignAnd = new Set(["y", "e", "et", "und", "og", "och", "en", "dan", "ve"]);

/**
 * "the aid group Pan, Tierra y Paz said": a name that is a list. First token of it where the name's last part stands at
 * `from` to `to` behind a comma; null where the comma parts something else.
 */
export function listedName(words: SentenceWords, from: number, to: number): number | null {
  if (lower(words, from - 1) !== "," || !isCapital(words, from)) return null;
  const link = [1, 2, 3].map((step) => from + step).find((at) => joins(words, at));
  if (link === undefined || link >= to) return null;
  let first = from;
  while (lower(words, first - 1) === "," && isCapital(words, first - 2)) {
    first -= 2;
    while (isCapital(words, first - 1)) first -= 1;
  }
  if (first === from) return null;
  const kind = bodyHeads.has(lower(words, first - 1));
  return kind || foreignAnd.has(lower(words, link)) ? first : null;
}

const joins = (words: SentenceWords, at: number) =>
  (lower(words, at) === "and" || foreignAnd.has(lower(words, at))) && isCapital(words, at + 1);
