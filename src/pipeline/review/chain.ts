import { createHash } from "node:crypto";
import type { LogEntry, Review } from "../../domain/review.ts";

/** The hash of an entry: over its number, the hash before it and everything that was written. */
export function entryHash(review: Review, seq: number, previous: string): string {
  return createHash("sha256")
    .update(canonical([seq, previous, review]))
    .digest("hex");
}

/** JSON with keys in order, since a database gives them back in an order of its own. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
}

export function chained(review: Review, end: Pick<LogEntry, "seq" | "hash">): LogEntry {
  const seq = end.seq + 1;
  return { ...review, seq, previous: end.hash, hash: entryHash(review, seq, end.hash) };
}
