import type { Comparison, ComparisonRow } from "../domain/comparison.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { buildTimeline } from "./build-timeline.ts";
import { findDisagreements } from "./find-disagreements.ts";
import { findFindings } from "./find-findings.ts";
import { latestFigures, mostFrequent, rowKey, topicKey, withoutUncreditedRepeats } from "./group-figures.ts";
import { subjectKey } from "./subject-key.ts";

/**
 * Outlets side by side over the current claims of one story: the latest figure of each outlet from each source,
 * disagreements and findings. Older article versions are left out; figures are never summed.
 */
export function compareOutlets(claims: readonly PrintedClaim[]): Comparison {
  const timelines = buildTimeline(withoutUncreditedRepeats(claims.filter((printed) => printed.current)));
  const current = timelines.flatMap((timeline) => timeline.claims);
  const outlets = timelines.map(({ outlet, outletName }) => ({ id: outlet, name: outletName }));
  const groups = Map.groupBy(current, (one) => JSON.stringify([topicKey(one), subjectKey(one.claim)]));
  const rows = [...groups.values()].flatMap((group) => {
    const subject = mostFrequent(group.map(({ claim }) => claim.subject));
    return [...Map.groupBy(group, rowKey).values()].flatMap((own) => rowOf(own, subject, outlets));
  });
  return {
    outlets,
    rows: rows.sort(byKindSubjectSource),
    disagreements: findDisagreements(current),
    findings: findFindings(current),
  };
}

function rowOf(
  claims: PrintedClaim[],
  subject: string | null,
  outlets: Comparison["outlets"],
): ComparisonRow[] {
  const [first] = claims;
  if (!first) return [];
  const { kind, of, measure, modality } = first.claim;
  const names = claims.map(({ claim }) => claim.attribution?.source.name ?? null);
  const byOutlet = Map.groupBy(claims, (printed) => printed.outlet);
  return [
    {
      kind,
      of,
      measure,
      modality,
      subject,
      source: mostFrequent(names),
      sourceNames: [...new Set(names.filter((name) => name !== null))].sort(),
      cells: outlets.map(({ id }) => ({ outlet: id, latest: latestFigures(byOutlet.get(id) ?? []) })),
    },
  ];
}

/** What happened before what was planned or denied; one group of people after the other; named sources first. */
function byKindSubjectSource(a: ComparisonRow, b: ComparisonRow): number {
  const key = ({ kind, of, modality, measure, subject, source }: ComparisonRow) => {
    const order = [of ?? kind, kind, modality === "actual" ? "" : modality, subject ?? "", measure];
    return [...order, source === null ? "1" : "0", source ?? ""].join("\u0000");
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
