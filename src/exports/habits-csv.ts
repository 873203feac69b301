import type { AttributionHabit } from "../domain/attribution-habit.ts";
import { SourceType } from "../domain/source.ts";
import { csvLine } from "../review/csv.ts";

const HEAD = [
  "outlet",
  "figures",
  "named",
  "named_share",
  "unsourced",
  ...SourceType.options.map((type) => `from_${type}`),
  "verified",
  "reported",
];

/** A line an outlet: whom it credits its figures to, by the type of the source, and how many somebody has checked. */
export function habitsCsv(habits: readonly AttributionHabit[]): string {
  const lines = habits.map((one) => {
    const types = SourceType.options.map((type) => one.byType[type] ?? 0);
    const { outletName, figures, named, namedShare, unsourced, verified, reported } = one;
    return csvLine([outletName, figures, named, namedShare, unsourced, ...types, verified, reported]);
  });
  return [csvLine(HEAD), ...lines].join("");
}
