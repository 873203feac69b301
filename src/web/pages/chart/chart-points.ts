import type { PrintedRow } from "../../../api/printed-row.ts";
import {
  canonicalSource,
  canonicalSourceText,
  figureText,
  kindText,
  modalityText,
  NO_SOURCE,
} from "../../../timeline/claim-words.ts";
import { ABOUT_TOLERANCE } from "../../../timeline/interval.ts";
import { claimSourceKey } from "../../../timeline/source-key.ts";

export type TimeAxis = "published" | "asof";

/** One mark: a figure that an outlet printed at a time, however often the article repeats it. */
export interface ChartPoint {
  /** The claim that the mark leads to: in the text rather than in the headline. */
  readonly id: string;
  readonly outlet: string;
  readonly time: Date;
  /** Where the mark sits. */
  readonly value: number;
  /** Both ends of the drawn band; equal where there is none. */
  readonly low: number;
  readonly high: number;
  readonly open: "up" | "down" | null;
  readonly vague: boolean;
  readonly actual: boolean;
  readonly kind: string;
  readonly sourceKey: string;
  readonly source: string;
  readonly figure: string;
  /** Everything in words, for screen readers and the tooltip. */
  readonly label: string;
}

/** Marks in the order of the rows. A row without a time or a number is left out; the caller counts those. */
export function chartPoints(rows: readonly PrintedRow[], axis: TimeAxis): ChartPoint[] {
  const placed = rows.flatMap((row) => {
    const point = pointOf(row, axis);
    return point ? [{ row, point }] : [];
  });
  const marks = Map.groupBy(placed, ({ point }) =>
    JSON.stringify([point.outlet, point.time, point.kind, point.figure.toLowerCase(), point.actual]),
  );
  return [...marks.values()].flatMap((same) => {
    // A headline without a source repeats a figure that the text credits to somebody.
    const credited = same.some(({ row }) => row.claim.attribution)
      ? same.filter(({ row }) => row.claim.attribution)
      : same;
    const bySource = Map.groupBy(credited, ({ point }) => point.sourceKey);
    return [...bySource.values()].flatMap((own) => {
      const best = own.find(({ row }) => row.claim.in === "text") ?? own[0];
      return best ? [best.point] : [];
    });
  });
}

function pointOf(row: PrintedRow, axis: TimeAxis): ChartPoint | null {
  const { claim } = row;
  const when = axis === "published" ? row.publishedAt : (claim.asOf.date ?? row.publishedAt);
  const time = when ? new Date(when) : null;
  const { low, high, qualifier } = claim.quantity;
  const value = low !== null && high !== null ? (low + high) / 2 : (low ?? high);
  if (!time || Number.isNaN(time.getTime()) || value === null) return null;
  const slack = qualifier === "about" ? ABOUT_TOLERANCE * value : 0;
  const modality = modalityText(claim);
  const kind = kindText(claim);
  return {
    id: claim.id,
    outlet: row.outletName,
    time,
    value,
    low: (low ?? value) - slack,
    high: (high ?? value) + slack,
    open: qualifier === "vague" ? null : high === null ? "up" : low === null ? "down" : null,
    vague: qualifier === "vague",
    actual: claim.modality === "actual",
    kind,
    sourceKey: claimSourceKey(claim) ?? "",
    source: canonicalSource(claim) ?? NO_SOURCE,
    figure: figureText(claim),
    label: `${row.outletName}: ${figureText(claim)} ${kind}${modality ? `, ${modality}` : ""}, ${canonicalSourceText(claim)}`,
  };
}
