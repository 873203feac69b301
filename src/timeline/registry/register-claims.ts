import type { Claim } from "../../domain/claim.ts";
import type { RegisteredClaim } from "../../domain/registered.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { type Registry, wider } from "./registry.ts";
import { isEmpty, resolveWording } from "./resolve-wording.ts";

/** The claims with what the registry says of their sources and subjects; nothing printed is changed. */
export function registerClaims(claims: readonly PrintedClaim[], registry: Registry): PrintedClaim[] {
  if (isEmpty(registry)) return [...claims];
  return claims.map((printed) => {
    const registered = registeredOf(printed.claim, registry);
    return registered ? { ...printed, claim: { ...printed.claim, registered } } : printed;
  });
}

function registeredOf({ attribution, subject }: Claim, registry: Registry): RegisteredClaim | null {
  const source = attribution && resolveWording("source", registry, attribution.source.name);
  const group = subject === null ? null : resolveWording("subject", registry, subject);
  if (!source && !group) return null;
  return {
    ...(source ? { source: { ...source, type: registry.source.types.get(source.id) ?? null } } : {}),
    ...(group ? { subject: { ...group, within: wider(registry.subject, group.id) } } : {}),
  };
}
