import type { SourceType } from "../../domain/source.ts";
import { governmentPlaces, typeRows } from "../languages/en/source-types.ts";
import { alternatives, expandPattern } from "./expand-pattern.ts";

/** True for a country or capital that stands for its government. */
export const speaksForState = (name: string) => governmentPlaces.test(name.toLowerCase());

/**
 * The type that the first telling text gives: the description before the name, the name, what else the article says of
 * it. Null when none tells; `person`: a name without a description is nobody's type.
 */
export function sourceTypeOf(texts: readonly string[], person: boolean): SourceType | null {
  for (const text of texts) {
    const plain = text
      .replace(/\bWHO\b/g, "World Health Organization")
      .toLowerCase()
      .replaceAll("’", "'")
      .trim();
    if (!person && governmentPlaces.test(plain.replace(/'s?$/, ""))) return "government";
    const found = typeOf(ofBody.exec(text)?.[1]?.toLowerCase()) ?? typeOf(plain);
    if (found) return found;
  }
  return null;
}

function typeOf(plain = ""): SourceType | null {
  if (plain === "") return null;
  const parted = plain;
  let best = typeRows.length;
  word.lastIndex = 0;
  for (let match = word.exec(parted); match; match = word.exec(parted)) {
    best = Math.min(best, rowOfPhrase(parted, match[0], match.index), rowOfPattern(parted, match.index));
  }
  return typeRows[best]?.type ?? null;
}

/** The rows are words, so that they are only looked for where a word begins. */
const word = /[\p{L}\p{N}]+/gu;
const wordEnd = "(?![\\p{L}\\p{N}])";
const inWord = /[\p{L}\p{N}]/uy;

const rows = typeRows.flatMap(({ words }, order) =>
  alternatives(words).map((pattern) => ({ order, pattern, phrases: expandPattern(pattern) })),
);

/** Phrases by their first word, in the order of the rows; nearly all of the table can be listed. */
const phrases = Map.groupBy(
  rows.flatMap(({ order, phrases: list }) => (list ?? []).map((phrase) => ({ order, phrase }))),
  ({ phrase }) => /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? "",
);

function rowOfPhrase(text: string, first: string, start: number): number {
  const found = phrases.get(first)?.find(({ phrase }) => {
    inWord.lastIndex = start + phrase.length;
    return text.startsWith(phrase, start) && (phrase === first || !inWord.test(text));
  });
  return found?.order ?? typeRows.length;
}

/** The rest: "ministry of" and any word. */
const patterns = rows
  .filter(({ phrases: list }) => list === null)
  .map(({ order, pattern }) => ({
    order,
    pattern: new RegExp(`(?:${pattern})${wordEnd}`, "uy"),
    source: pattern,
  }));
const anyPattern = new RegExp(`(?:${patterns.map(({ source }) => source).join("|")})${wordEnd}`, "uy");

function rowOfPattern(text: string, start: number): number {
  if (!fits(anyPattern, text, start)) return typeRows.length;
  return patterns.find(({ pattern }) => fits(pattern, text, start))?.order ?? typeRows.length;
}

function fits(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(text);
}

/** "a lawyer with Legal Watch", "a director of the Tern Foundation": the body says more than the office. */
const ofBody =
  /\b(?<!former )(?:lawyer|attorney|director|coordinator|head|leader|chair\p{L}{0,8}|president|secretary|founder|archivist|worker|volunteer|member|manager|adviser|spokes\p{L}{1,8}|activist)\s(?:with|at|for|from|of)\s(?:the\s)?(\p{Lu}[^,]*)/u;
