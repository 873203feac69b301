import type { EditEntry, EditType } from "../domain/edit-entry.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { inTimeOrder } from "./build-timeline.ts";
import { figureText, kindText, NO_SOURCE, sourceText } from "./claim-words.ts";
import { pairClaims } from "./pair-claims.ts";
import { sourceKey } from "./source-key.ts";

/**
 * What changed in the figures between the stored versions of each article. Takes the claims of all versions; a
 * version without any claim shows only by what it lost or gained. Order: outlet, article, version, place.
 */
export function editLedger(claims: readonly PrintedClaim[]): EditEntry[] {
  const articles = Map.groupBy(claims.toSorted(inTimeOrder), (one) => JSON.stringify([one.outlet, one.url]));
  return [...articles.values()].flatMap(editsOfArticle);
}

function editsOfArticle(claims: PrintedClaim[]): EditEntry[] {
  const versions = [...Map.groupBy(claims, (one) => one.version)].sort((a, b) => a[0] - b[0]);
  const steps = versions.slice(1).map(([version, after], index) => {
    const [earlier, before] = versions[index] ?? [version, []];
    return editsBetween(before, after, earlier, version);
  });
  const [first, last] = [versions[0], versions.at(-1)];
  // Versions before the first claim, or after the last, held none.
  if (first && first[0] > 1) steps.unshift(editsBetween([], first[1], first[0] - 1, first[0]));
  if (last?.[1].every((one) => !one.current)) steps.push(editsBetween(last[1], [], last[0], last[0] + 1));
  return steps.flat();
}

function editsBetween(before: PrintedClaim[], after: PrintedClaim[], from: number, to: number): EditEntry[] {
  const { pairs, removed, added } = pairClaims(before, after);
  const entry = (
    type: EditType,
    a: PrintedClaim | null,
    b: PrintedClaim | null,
    others: readonly PrintedClaim[] = [],
  ): EditEntry[] => {
    const shown = b ?? a;
    if (!shown) return [];
    const { outlet, outletName, url, title, claim } = shown;
    const versions = { fromVersion: from, toVersion: to };
    const settled = b ? b.settled?.previous : a?.settled?.next;
    const candidates = settled ? [] : candidatesFor(shown, others);
    return [
      {
        type,
        outlet,
        outletName,
        url,
        title,
        kind: claim.kind,
        ...versions,
        before: a,
        after: b,
        summary: summaryOf(type, a, b),
        ...(candidates.length > 0 ? { candidates } : {}),
        ...(settled ? { settled } : {}),
      },
    ];
  };
  const newcomers = added.filter((one) => !one.settled?.previous);
  const lost = removed.filter((one) => !one.settled?.next);
  return [
    ...pairs.flatMap(([a, b]) => changesOf(a, b).flatMap((type) => entry(type, a, b))),
    ...removed.flatMap((a) => entry("removed", a, null, newcomers)),
    ...added.flatMap((b) => entry("added", null, b, lost)),
  ];
}

/** Figures of the other version, not yet settled, that count the same kind of thing. */
const candidatesFor = ({ claim }: PrintedClaim, others: readonly PrintedClaim[]): string[] =>
  others
    .filter((one) => one.claim.kind === claim.kind && one.claim.of === claim.of)
    .map((one) => one.claim.id);

function changesOf({ claim: a }: PrintedClaim, { claim: b }: PrintedClaim): EditType[] {
  const types: EditType[] = [];
  if (bound(a.quantity) !== bound(b.quantity)) types.push("value_changed");
  const [hedged, hedges] = [a.quantity.qualifier !== "exact", b.quantity.qualifier !== "exact"];
  if (hedged && !hedges) types.push("hedge_dropped");
  else if (!hedged && hedges) types.push("hedge_added");
  else if (a.quantity.qualifier !== b.quantity.qualifier) types.push("hedge_changed");
  if (a.attribution && !b.attribution) types.push("source_dropped");
  else if (!a.attribution && b.attribution) types.push("source_added");
  else if (
    a.attribution &&
    b.attribution &&
    sourceKey(a.attribution.source.name) !== sourceKey(b.attribution.source.name)
  )
    types.push("source_changed");
  return types;
}

/** The number itself, whichever end the hedge leaves open, so that a changed hedge is no changed value. */
const bound = ({ low, high }: PrintedClaim["claim"]["quantity"]) =>
  low !== null && high !== null && low !== high ? `${low}-${high}` : `${low ?? high}`;

function summaryOf(type: EditType, a: PrintedClaim | null, b: PrintedClaim | null): string {
  const figure = (one: PrintedClaim | null) =>
    one ? `“${figureText(one.claim)}” ${kindText(one.claim)}` : "";
  const source = (one: PrintedClaim | null) => (one ? sourceText(one.claim) : NO_SOURCE);
  const words: Record<EditType, string> = {
    added: `${figure(b)} was added.`,
    removed: `${figure(a)} was taken out.`,
    value_changed: `The number changed: ${figure(a)} became ${figure(b)}.`,
    hedge_dropped: `The hedge was dropped: ${figure(a)} became ${figure(b)}.`,
    hedge_added: `A hedge was added: ${figure(a)} became ${figure(b)}.`,
    hedge_changed: `The hedge changed: ${figure(a)} became ${figure(b)}.`,
    source_dropped: `The source was dropped: ${figure(b)} was credited to ${source(a)}, now to nobody.`,
    source_added: `A source was added: ${figure(b)} is now credited to ${source(b)}.`,
    source_changed: `The source changed for ${figure(b)}: ${source(a)} became ${source(b)}.`,
  };
  return words[type];
}
