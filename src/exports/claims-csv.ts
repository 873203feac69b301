import type { PrintedClaim } from "../domain/timeline.ts";
import { csvLine } from "../review/csv.ts";
import { asOfText, canonicalSource, canonicalSubject, figureText } from "../timeline/claim-words.ts";

/** Column name and value; one row a claim. */
const COLUMNS: [name: string, value: (printed: PrintedClaim) => string | number | null | undefined][] = [
  ["published", ({ publishedAt }) => publishedAt],
  ["as_of", ({ claim }) => asOfText(claim)],
  ["outlet", ({ outletName }) => outletName],
  ["kind", ({ claim }) => claim.kind],
  ["of", ({ claim }) => claim.of],
  ["figure", ({ claim }) => figureText(claim)],
  ["low", ({ claim }) => claim.quantity.low],
  ["high", ({ claim }) => claim.quantity.high],
  ["qualifier", ({ claim }) => claim.quantity.qualifier],
  ["subject", ({ claim }) => claim.subject],
  ["source", ({ claim }) => claim.attribution?.source.name],
  ["source_type", ({ claim }) => claim.attribution?.source.type],
  ["via", ({ claim }) => claim.attribution?.via],
  ["modality", ({ claim }) => claim.modality],
  ["sentence", ({ claim }) => claim.sentence],
  ["title", ({ title }) => title],
  ["url", ({ url }) => url],
  ["version", ({ version }) => version],
  ["claim_id", ({ claim }) => claim.id],
  // As editors named them; the columns above hold what was printed.
  ["canonical_subject", ({ claim }) => canonicalSubject(claim)],
  ["canonical_source", ({ claim }) => canonicalSource(claim)],
];

/** Claims as CSV (RFC 4180, CRLF, with a head). A cell that a spreadsheet would run gets a leading single quote. */
export function claimsCsv(claims: readonly PrintedClaim[]): string {
  const lines = claims.map((printed) => csvLine(COLUMNS.map(([, value]) => value(printed))));
  return [csvLine(COLUMNS.map(([name]) => name)), ...lines].join("");
}
