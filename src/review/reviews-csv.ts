import type { LogEntry } from "../domain/review.ts";
import { corrected } from "./apply-correction.ts";
import { type Cell, csvLine } from "./csv.ts";

const COLUMNS: [name: string, value: (entry: LogEntry) => Cell][] = [
  ["number_in_log", ({ seq }) => seq],
  ["at", ({ at }) => at],
  ["by", ({ byName }) => byName],
  ["decision", ({ decision }) => decision],
  ["reason", ({ reason }) => reason],
  ["note", ({ note }) => note],
  ["settles", ({ settles }) => (settles ? "yes" : "")],
  ["outlet", ({ judged }) => judged.outlet],
  ["url", ({ judged }) => judged.articleUrl],
  ["number", ({ judged }) => judged.place.exact],
  ["sentence", ({ judged }) => judged.sentence],
  ["kind", (entry) => decided(entry).kind],
  ["of", (entry) => decided(entry).of],
  ["low", (entry) => decided(entry).low],
  ["high", (entry) => decided(entry).high],
  ["qualifier", (entry) => decided(entry).qualifier],
  ["subject", (entry) => decided(entry).subject],
  ["source", (entry) => decided(entry).source?.name],
  ["source_type", (entry) => decided(entry).source?.type],
  ["date", (entry) => decided(entry).date],
  ["modality", (entry) => decided(entry).modality],
  ["corrected_fields", ({ correction }) => Object.keys(correction?.fields ?? {}).join(" ")],
  ["claim_id", ({ claimId }) => claimId],
  ["hash", ({ hash }) => hash],
];

const decided = ({ judged, correction }: LogEntry) => corrected(judged.fields, correction);

/** Decisions as CSV, with the fields as they were decided; the head only where asked, so that pages can be joined. */
export function reviewsCsv(entries: readonly LogEntry[], head: boolean): string {
  const lines = entries.map((entry) => csvLine(COLUMNS.map(([, value]) => value(entry))));
  return (head ? [csvLine(COLUMNS.map(([name]) => name)), ...lines] : lines).join("");
}
