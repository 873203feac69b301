import type { PrintedClaim } from "../../domain/timeline.ts";
import type { RegistryStore } from "../../store/registry-store.ts";
import type { ClaimReader } from "../../store/store.ts";
import { applyChanges } from "../../timeline/registry/apply-changes.ts";
import { registerClaims } from "../../timeline/registry/register-claims.ts";

type Claims = readonly PrintedClaim[];

/** The same store, its claims with what editors say of their sources and subjects; as found where that is asked for. */
export function withRegistry<Reader extends Pick<ClaimReader, "printedClaims">>(
  reader: Reader,
  registry: Pick<RegistryStore, "registryChanges">,
): Reader {
  // A store that gives the same list again is given the same list back, as long as nobody changes the registry.
  const before = new WeakMap<Claims, { readonly changes: string; readonly claims: Claims }>();
  return {
    ...reader,
    async printedClaims(filter = {}) {
      const claims = await reader.printedClaims(filter);
      if (filter.asFound || claims.length === 0) return claims;
      const log = await registry.registryChanges();
      const story = filter.story?.id ?? null;
      const changes = JSON.stringify([story, log.length, log.at(-1)?.id]);
      const known = before.get(claims);
      if (known?.changes === changes) return known.claims;
      const registered = registerClaims(claims, applyChanges(log, story));
      before.set(claims, { changes, claims: registered });
      return registered;
    },
  };
}
