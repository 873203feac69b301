import type { RegistryStore } from "../../store/registry-store.ts";
import type { ClaimReader } from "../../store/store.ts";
import { applyChanges } from "../../timeline/registry/apply-changes.ts";
import { registerClaims } from "../../timeline/registry/register-claims.ts";

/** The same store, its claims with what editors say of their sources and subjects; as found where that is asked for. */
export function withRegistry<Reader extends Pick<ClaimReader, "printedClaims">>(
  reader: Reader,
  registry: Pick<RegistryStore, "registryChanges">,
): Reader {
  return {
    ...reader,
    async printedClaims(filter = {}) {
      const claims = await reader.printedClaims(filter);
      if (filter.asFound || claims.length === 0) return claims;
      return registerClaims(claims, applyChanges(await registry.registryChanges(), filter.story?.id ?? null));
    },
  };
}
