import type { Story } from "../domain/story.ts";

/** Smaller is sooner. */
export const PRIORITY = { breaking: 1, fresh: 10, again: 20 } as const;

/** A page whose headline names a breaking story is fetched before all others. */
export function priorityOf(title: string | null | undefined, breaking: readonly Story[]): number {
  if (!title) return PRIORITY.fresh;
  const words = fold(title);
  const names = ({ all, any, none }: Story) =>
    [...all, ...any].some((term) => words.includes(fold(term))) &&
    !none.some((term) => words.includes(fold(term)));
  return breaking.some(names) ? PRIORITY.breaking : PRIORITY.fresh;
}

const fold = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
