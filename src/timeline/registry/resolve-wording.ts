import type { Registered } from "../../domain/registered.ts";
import type { RegistryList } from "../../domain/registry.ts";
import { type Names, type Registry, rootOf } from "./registry.ts";
import { ownKey, wordingKey } from "./wording-key.ts";

/** Where a wording is at home, before any merge; null for one that names nobody. */
export function homeOf(list: RegistryList, registry: Registry, wording: string): string | null {
  return registry[list].moved.get(wordingKey(wording)) ?? ownKey(list, wording);
}

/** Who editors hold a wording for; null where they say nothing of it, so that it stands for itself. */
export function resolveWording(list: RegistryList, registry: Registry, wording: string): Registered | null {
  const home = homeOf(list, registry, wording);
  if (home === null) return null;
  const names = registry[list];
  const id = rootOf(names, home);
  const name = names.names.get(id);
  return name === undefined ? null : { id, name };
}

/** true where nothing was changed, so that no claim needs a look. */
export const isEmpty = ({ source, subject }: Registry): boolean => bare(source) && bare(subject);
const bare = ({ names }: Names) => names.size === 0;
