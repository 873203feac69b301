import type { RegisteredClaim } from "../../domain/registered.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { type Registry, wider } from "./registry.ts";
import { isEmpty, resolveWording } from "./resolve-wording.ts";

/** The claims with what the registry says of their sources and subjects; nothing printed is changed. */
export function registerClaims(claims: readonly PrintedClaim[], registry: Registry): readonly PrintedClaim[] {
  if (isEmpty(registry)) return claims;
  // A story has many claims and few wordings: each wording is looked up once.
  const sourceOf = once((wording) => sourceIn(registry, wording));
  const subjectOf = once((wording) => subjectIn(registry, wording));
  return claims.map((printed) => {
    const { attribution, subject: group } = printed.claim;
    const source = attribution ? sourceOf(attribution.source.name) : undefined;
    const subject = group === null ? undefined : subjectOf(group);
    if (!source && !subject) return printed;
    const registered = { ...(source ? { source } : {}), ...(subject ? { subject } : {}) };
    return { ...printed, claim: { ...printed.claim, registered } };
  });
}

function sourceIn(registry: Registry, wording: string): RegisteredClaim["source"] {
  const found = resolveWording("source", registry, wording);
  return found ? { ...found, type: registry.source.types.get(found.id) ?? null } : undefined;
}

function subjectIn(registry: Registry, wording: string): RegisteredClaim["subject"] {
  const found = resolveWording("subject", registry, wording);
  return found ? { ...found, within: wider(registry.subject, found.id) } : undefined;
}

function once<Value>(look: (wording: string) => Value): (wording: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (wording) => {
    const before = known.get(wording) ?? { value: look(wording) };
    known.set(wording, before);
    return before.value;
  };
}
