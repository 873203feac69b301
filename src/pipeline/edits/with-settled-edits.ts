import type { PrintedClaim } from "../../domain/timeline.ts";
import type { SettlementLog } from "../../store/settlement-log.ts";
import type { ClaimReader } from "../../store/store.ts";
import { settledEdits, withSettled } from "../../timeline/edits/settled-edits.ts";

type Claims = readonly PrintedClaim[];

/** The same store, its claims with what people settled about their edits; as found where that is asked for. */
export function withSettledEdits<Reader extends Pick<ClaimReader, "printedClaims">>(
  reader: Reader,
  log: Pick<SettlementLog, "settlements">,
): Reader {
  // A store that gives the same list again is given the same list back, as long as nobody settles anything.
  const before = new WeakMap<Claims, { readonly lines: number; readonly claims: Claims }>();
  return {
    ...reader,
    async printedClaims(filter = {}) {
      const claims = await reader.printedClaims(filter);
      // Edits are between versions; where only the current ones are asked for, nothing can be settled.
      if (filter.asFound || (filter.currentOnly ?? true)) return claims;
      const lines = await log.settlements();
      const known = before.get(claims);
      if (known?.lines === lines.length) return known.claims;
      const settled = withSettled(claims, settledEdits(lines));
      before.set(claims, { lines: lines.length, claims: settled });
      return settled;
    },
  };
}
