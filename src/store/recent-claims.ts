import type { PrintedClaim } from "../domain/timeline.ts";

/** Claims that are kept at most, of the stories that were looked at last: about 5 kB each. */
const LIMIT = 20_000;

type Reading = Promise<readonly PrintedClaim[]>;

/**
 * The claims of the stories that were looked at last, each as long as its mark stays. Those who ask for the same at once
 * share one reading. What is given is shared, so it is frozen; one who wants another order makes a list of their own.
 */
export function recentClaims(limit = LIMIT) {
  const kept = new Map<string, { readonly mark: string; readonly claims: Reading; size: number }>();
  return (key: string, mark: string, read: () => Promise<PrintedClaim[]>): Reading => {
    const known = kept.get(key);
    // The last one that was asked for stands last.
    kept.delete(key);
    if (known?.mark === mark) {
      kept.set(key, known);
      return known.claims;
    }
    const entry = { mark, claims: reading(), size: 0 };
    kept.set(key, entry);
    return entry.claims;

    async function reading(): Reading {
      try {
        const found = Object.freeze(await read());
        entry.size = found.length;
        drop(kept, limit);
        return found;
      } catch (error) {
        if (kept.get(key) === entry) kept.delete(key);
        throw error;
      }
    }
  };
}

/** Those first that nobody has asked for in the longest time. */
function drop(kept: Map<string, { readonly size: number }>, limit: number): void {
  let total = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [key, { size }] of kept) {
    if (total <= limit) return;
    kept.delete(key);
    total -= size;
  }
}
