import { type RunSummary, summaryFaults } from "../domain/run.ts";

/**
 * A run's counts as a person reads them, with the sums that must hold.
 * Faults of the sums are printed, never hidden.
 */
export function formatRunSummary(run: RunSummary): string {
  const lines = [
    `  ${run.discovered} discovered  = ${run.skipped} skipped + ${run.queued} queued`,
    `  ${run.queued} queued      = ${run.fetched} fetched + ${run.unchanged} unchanged + ${run.failed} failed + ${run.dead} dead + ${run.pending} pending`,
    `  ${run.fetched} fetched     = ${run.extracted} extracted + ${run.noText} no text`,
    `  ${run.newClaims} new claims`,
  ];
  const reasons = Object.entries(run.reasons).toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  if (reasons.length > 0) lines.push("", "  Why pages were skipped, failed or gave nothing:");
  for (const [reason, count] of reasons) lines.push(`  ${String(count).padStart(5)}  ${reason}`);
  const faults = summaryFaults(run);
  lines.push(
    "",
    faults.length === 0 ? "  The counts add up." : `  The counts do NOT add up: ${faults.join("; ")}`,
  );
  return lines.join("\n");
}
