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
    const found = typeRows.find(({ pattern }) => pattern.test(plain.replaceAll("'s", " 's")));
    if (found) return found.type;
  }
  return null;
}
