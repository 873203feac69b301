const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a server asks to be left alone, in ms: from seconds or a date, at most a day; null where it does not say. */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const value = header?.trim() ?? "";
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, DAY_MS) : null;
}
