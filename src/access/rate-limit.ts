/** Says no to whoever asks too often. `wait` is in seconds; 0 lets them through. */
export interface RateLimit {
  take(key: string, now: number): number;
  /** Gives everything back, as after a login that succeeded. */
  forget(key: string): void;
}

/** Keys that are kept at most; a stranger who makes up new ones must not fill the memory. */
const MOST_KEYS = 10_000;

/**
 * A bucket for each key: `burst` at once, filled again at `perMinute`. In memory, so each process counts for itself.
 */
export function createRateLimit({ burst, perMinute }: { burst: number; perMinute: number }): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(key, now) {
      const known = buckets.get(key) ?? { left: burst, at: now };
      const left = Math.min(burst, known.left + ((now - known.at) / 60_000) * perMinute);
      // Taken out and put in again, the oldest key is the first of the map.
      buckets.delete(key);
      const oldest = buckets.size >= MOST_KEYS ? buckets.keys().next().value : undefined;
      if (oldest !== undefined) buckets.delete(oldest);
      const free = left >= 1;
      buckets.set(key, { left: free ? left - 1 : left, at: now });
      return free ? 0 : Math.max(1, Math.ceil(((1 - left) / perMinute) * 60));
    },
    forget: (key) => void buckets.delete(key),
  };
}
