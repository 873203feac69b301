import type { RegistryList } from "../../domain/registry.ts";
import { plainWords } from "../plain-key.ts";
import { sourceKey } from "../source-key.ts";
import { groupKey } from "../subject-key.ts";

/** Equal for wordings that differ in case, accents, punctuation and possessives alone. */
export const wordingKey = (wording: string): string => plainWords(wording).join(" ");

/**
 * Who a wording stands for before an editor says otherwise: wordings with one key meet by themselves. Null where it
 * names nobody ("people", "of them"): such a wording cannot be registered.
 */
export function ownKey(list: RegistryList, wording: string): string | null {
  const key = list === "source" ? sourceKey(wording) : groupKey(wording);
  return key || null;
}
