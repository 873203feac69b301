import { z } from "zod";

/** Where a URL stands on its way from discovery to claims. */
export const UrlState = z.enum([
  "skipped",
  "queued",
  "fetched",
  "unchanged",
  "extracted",
  "no_text",
  "failed",
  "dead",
]);
export type UrlState = z.infer<typeof UrlState>;

/**
 * One run's counts. They must add up:
 * discovered = skipped + queued; queued = fetched + unchanged + failed + dead + pending; fetched = extracted + noText.
 */
export const RunSummary = z.object({
  id: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  discovered: z.int(),
  skipped: z.int(),
  queued: z.int(),
  fetched: z.int(),
  unchanged: z.int(),
  failed: z.int(),
  /** Given up without an answer about the page: what worked it crashed. Its job is a dead letter. */
  dead: z.int().default(0),
  pending: z.int(),
  extracted: z.int(),
  noText: z.int(),
  /** Claims stored for the first time in this run. */
  newClaims: z.int(),
  /** Plain words -> how many URLs ended so. */
  reasons: z.record(z.string(), z.int()),
});
export type RunSummary = z.infer<typeof RunSummary>;

/** The identities of {@link RunSummary}, as text; empty when the counts add up. */
export function summaryFaults(run: RunSummary): string[] {
  const faults: string[] = [];
  const check = (name: string, left: number, right: number) => {
    if (left !== right) faults.push(`${name}: ${left} is not ${right}`);
  };
  check("discovered = skipped + queued", run.discovered, run.skipped + run.queued);
  check(
    "queued = fetched + unchanged + failed + dead + pending",
    run.queued,
    run.fetched + run.unchanged + run.failed + run.dead + run.pending,
  );
  check("fetched = extracted + no text", run.fetched, run.extracted + run.noText);
  return faults;
}
