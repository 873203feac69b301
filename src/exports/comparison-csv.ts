import type { Comparison } from "../domain/comparison.ts";
import { csvLine } from "../review/csv.ts";
import { figureText, NO_SOURCE } from "../timeline/claim-words.ts";

/** Sources down, outlets across, as on the page; several latest figures of an outlet stand behind semicolons. */
export function comparisonCsv({ outlets, rows }: Comparison): string {
  const head = ["kind", "of", "modality", "subject", "source", ...outlets.map(({ name }) => name)];
  const lines = rows.map(({ kind, of, modality, subject, source, cells }) => {
    const figures = cells.map(({ latest }) => latest.map(({ claim }) => figureText(claim)).join("; "));
    return csvLine([kind, of, modality, subject, source ?? NO_SOURCE, ...figures]);
  });
  return [csvLine(head), ...lines].join("");
}
