import type { Comparison, ComparisonRow } from "../domain/comparison.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { buildTimeline } from "./build-timeline.ts";
import { canonicalSource, canonicalSubject } from "./claim-words.ts";
import { findDisagreements } from "./find-disagreements.ts";
import { findFindings } from "./find-findings.ts";
import { latestFigures, mostFrequent, rowKey, topicKey, withoutUncreditedRepeats } from "./group-figures.ts";
import { subjectKey } from "./subject-key.ts";

/**
 * Outlets side by side over the current claims of one story: the latest figure of each outlet from each source,
 * disagreements and findings. Older article versions are left out, and so are figures that their own article replaces;
 * figures are never summed.
 */
export function compareOutlets(claims: readonly PrintedClaim[]): Comparison {
  const timelines = buildTimeline(withoutUncreditedRepeats(claims.filter(isLatest)));
  const current = timelines.flatMap((timeline) => timeline.claims);
  const outlets = timelines.map(({ outlet, outletName }) => ({ id: outlet, name: outletName }));
  const topics = Map.groupBy(current, (one) => JSON.stringify([topicKey(one), subjectKey(one.claim)]));
  const groups = [...topics.values()].flatMap((group) => {
    const subject = mostFrequent(group.map(({ claim }) => canonicalSubject(claim)));
    const own = [...Map.groupBy(group, rowKey).values()].flatMap((same) => rowOf(same, subject, outlets));
    return [own.sort(namedSourcesFirst)];
  });
  return {
    outlets,
    rows: groups.sort(mostPrintedFirst).flat(),
    disagreements: findDisagreements(current),
    findings: findFindings(current),
  };
}

const isLatest = ({ current, claim }: PrintedClaim) => current && claim.revision?.role !== "superseded";

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
      source: mostFrequent(claims.map(({ claim }) => canonicalSource(claim))),
      sourceNames: [...new Set(names.filter((name) => name !== null))].sort(),
      cells: outlets.map(({ id }) => ({ outlet: id, latest: latestFigures(byOutlet.get(id) ?? []) })),
    },
  ];
}

/** Groups that most outlets print stand on top; what was planned or denied comes after what happened. */
function mostPrintedFirst(a: ComparisonRow[], b: ComparisonRow[]): number {
  const actual = (rows: ComparisonRow[]) => Number(rows[0]?.modality !== "actual");
  return actual(a) - actual(b) || filledCells(b) - filledCells(a) || compare(nameOf(a), nameOf(b));
}

const filledCells = (rows: ComparisonRow[]) =>
  rows.flatMap((row) => row.cells).filter((cell) => cell.latest.length > 0).length;
const nameOf = ([row]: ComparisonRow[]) => [row?.of ?? "", row?.kind, row?.subject ?? ""].join("\u0000");

function namedSourcesFirst(a: ComparisonRow, b: ComparisonRow): number {
  return Number(a.source === null) - Number(b.source === null) || compare(a.source ?? "", b.source ?? "");
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
