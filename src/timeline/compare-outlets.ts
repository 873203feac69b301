import type { Comparison, ComparisonRow } from "../domain/comparison.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { buildTimeline } from "./build-timeline.ts";
import { findDisagreements } from "./find-disagreements.ts";
import { findFindings } from "./find-findings.ts";
import { latestFigures, mostFrequent, rowKey } from "./group-figures.ts";

/**
 * Outlets side by side over the current claims of one story: the latest figure of each outlet from each source,
 * disagreements and findings. Older article versions are left out; figures are never summed.
 */
export function compareOutlets(claims: readonly PrintedClaim[]): Comparison {
  const timelines = buildTimeline(claims.filter((printed) => printed.current));
  const current = timelines.flatMap((timeline) => timeline.claims);
  const outlets = timelines.map(({ outlet, outletName }) => ({ id: outlet, name: outletName }));
  const rows = [...Map.groupBy(current, rowKey).values()].flatMap((own) => rowOf(own, outlets));
  return {
    outlets,
    rows: rows.sort(byKindSubjectSource),
    disagreements: findDisagreements(current),
    findings: findFindings(current),
  };
}

function rowOf(claims: PrintedClaim[], outlets: Comparison["outlets"]): ComparisonRow[] {
  const [first] = claims;
  if (!first) return [];
  const names = claims.map(({ claim }) => claim.attribution?.source.name ?? null);
  const byOutlet = Map.groupBy(claims, (printed) => printed.outlet);
  return [
    {
      kind: first.claim.kind,
      of: first.claim.of,
      subject: mostFrequent(claims.map(({ claim }) => claim.subject)),
      source: mostFrequent(names),
      sourceNames: [...new Set(names.filter((name) => name !== null))].sort(),
      cells: outlets.map(({ id }) => ({ outlet: id, latest: latestFigures(byOutlet.get(id) ?? []) })),
    },
  ];
}

/** Sources that are named stand above figures without one. */
function byKindSubjectSource(a: ComparisonRow, b: ComparisonRow): number {
  const key = (row: ComparisonRow) =>
    [row.of ?? row.kind, row.kind, row.subject ?? "", row.source === null ? "1" : "0", row.source ?? ""].join(
      "\u0000",
    );
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
