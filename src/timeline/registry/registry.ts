import type { SourceType } from "../../domain/source.ts";

/** What the log of one list comes to. Every wording has a home, its own key unless a split moved it. */
export interface Names {
  /** Homes of wordings that were split from others with the same key, by `wordingKey`. */
  readonly moved: ReadonlyMap<string, string>;
  /** Where homes were merged into; never a chain. */
  readonly merged: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, SourceType>;
  /** Groups that others are a part of, as an editor said it. */
  readonly within: ReadonlyMap<string, string>;
}

/** What editors say of sources and of groups of people, in one story or in all. */
export interface Registry {
  readonly source: Names;
  readonly subject: Names;
}

/** Who a home belongs to now. */
export const rootOf = ({ merged }: Pick<Names, "merged">, id: string): string => merged.get(id) ?? id;

/** The groups that one is a part of, the nearest first; a circle ends where it closes. */
export function wider(names: Names, id: string): { id: string; name: string }[] {
  const found = new Map<string, string>();
  for (let next = parentOf(names, id); next !== null && next !== id && !found.has(next); ) {
    found.set(next, names.names.get(next) ?? next);
    next = parentOf(names, next);
  }
  return [...found].map(([one, name]) => ({ id: one, name }));
}

function parentOf(names: Names, id: string): string | null {
  const parent = names.within.get(id);
  return parent === undefined ? null : rootOf(names, parent);
}
