import { isDeepStrictEqual } from "node:util";
import type { Claim } from "../domain/claim.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { claimsOf } from "./extract.ts";

/** What the rules of today make of a version that was read before. */
export interface ClaimChanges {
  readonly version: string;
  readonly url: string;
  readonly gained: readonly Claim[];
  readonly lost: readonly Claim[];
  /** Of these the place and kind are the same, and a field that a reader sees is another. */
  readonly changed: readonly { readonly before: Claim; readonly after: Claim }[];
  /** Ids of lost claims that stay, because a person has decided on them. */
  readonly kept: readonly string[];
}

const BATCH = 100;
const AT_ONCE = 8;
const RUN = "reextract";

/**
 * Applies the rules of today to every stored article version, without fetching. Yields the versions whose claims are
 * others now. May be ended at any point and done again.
 * @param options.dryRun only says what would change
 */
export async function* reextract(
  deps: PipelineDependencies,
  options: { dryRun?: boolean } = {},
): AsyncGenerator<ClaimChanges> {
  const { store } = deps;
  const zones = new Map((await store.outlets()).map(({ id, zone }) => [id, zone]));
  let last = "";
  for (;;) {
    const ids = await store.versionIds(last, BATCH);
    if (ids.length === 0) return;
    last = ids.at(-1) ?? last;
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      const changes = await Promise.all(some.map((id) => reextractVersion(id, zones, deps, options)));
      for (const one of changes) if (one) yield one;
    }
  }
}

async function reextractVersion(
  id: string,
  zones: ReadonlyMap<string, string>,
  deps: PipelineDependencies,
  { dryRun = false }: { dryRun?: boolean },
): Promise<ClaimChanges | null> {
  const version = await deps.store.version(id);
  const after = version && (await claimsOf(version, zones.get(version.outlet) ?? "UTC", deps));
  if (!version || !after) return null;
  const before = await deps.store.claimsOfVersion(id);
  const kept = dryRun ? [] : await deps.store.replaceClaims(id, after, RUN);
  const known = new Map(before.map((claim) => [claim.id, claim]));
  const now = new Set(after.map((claim) => claim.id));
  const gained = after.filter((claim) => !known.has(claim.id));
  const lost = before.filter((claim) => !now.has(claim.id));
  const changed = after.flatMap((claim) => {
    const old = known.get(claim.id);
    return old && !isDeepStrictEqual(shown(old), shown(claim)) ? [{ before: old, after: claim }] : [];
  });
  if (gained.length + lost.length + changed.length === 0) return null;
  return { version: id, url: version.articleUrl, gained, lost, changed, kept };
}

/** What a reader sees of a claim; confidence, rules and evidence may change without a word to them. */
function shown({ quantity, of, subject, attribution, asOf, modality, measure }: Claim): unknown {
  const source = attribution && [attribution.source, attribution.via ?? null];
  // As it would come back from the store, where the order of keys is another.
  return JSON.parse(JSON.stringify([quantity, of, subject, source, asOf, modality, measure]));
}
