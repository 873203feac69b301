import type { EditSettlement, SettledWays } from "../../domain/edit-settlement.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";

/** The settlements that nobody took back; an undo that was itself undone takes nothing back. */
export function settlementsInEffect(log: readonly EditSettlement[]): EditSettlement[] {
  const undone = new Set<number>();
  // The newest first: an undo counts unless a later one took it back.
  for (const { seq, change } of log.toReversed())
    if (change.action === "undo" && !undone.has(seq)) undone.add(change.undoes);
  return log.filter(({ seq, change }) => change.action !== "undo" && !undone.has(seq));
}

/** What stands, by the ids of the claims that it is about. */
export function settledEdits(log: readonly EditSettlement[]): Map<string, SettledWays> {
  const ways = new Map<string, SettledWays>();
  for (const { seq, byName, at, change } of settlementsInEffect(log)) {
    const settle = (id: string, way: keyof SettledWays, other: string | null) =>
      ways.set(id, { ...ways.get(id), [way]: { seq, byName, at, with: other } });
    if (change.action === "same") {
      settle(change.before, "next", change.after);
      settle(change.after, "previous", change.before);
    } else if (change.action === "apart")
      settle(change.claim, change.was === "removed" ? "next" : "previous", null);
  }
  return ways;
}

/** The claims with what people settled about them; the same list where that is nothing. */
export function withSettled(
  claims: readonly PrintedClaim[],
  settled: ReadonlyMap<string, SettledWays>,
): readonly PrintedClaim[] {
  if (!claims.some(({ claim }) => settled.has(claim.id))) return claims;
  return claims.map((one) => {
    const found = settled.get(one.claim.id);
    return found ? { ...one, settled: found } : one;
  });
}
