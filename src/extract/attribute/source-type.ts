import type { SourceType } from "../../domain/source.ts";
import { governmentPlaces, typeRows } from "../languages/en/source-types.ts";

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

const typeOf = (plain = "") =>
  typeRows.find(({ pattern }) => pattern.test(plain.replaceAll("'s", " 's")))?.type ?? null;

/** "a lawyer with Legal Watch", "a director of the Tern Foundation": the body says more than the office. */
const ofBody =
  /\b(?<!former )(?:lawyer|attorney|director|coordinator|head|leader|chair\p{L}{0,8}|president|secretary|founder|archivist|worker|volunteer|member|manager|adviser|spokes\p{L}{1,8}|activist)\s(?:with|at|for|from|of)\s(?:the\s)?(\p{Lu}[^,]*)/u;
