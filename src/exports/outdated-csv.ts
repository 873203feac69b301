import type { Outdated } from "../domain/outdated.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { csvLine } from "../review/csv.ts";
import { figureText } from "../timeline/claim-words.ts";

const SIDE = ["outlet", "figure", "published", "sentence", "url"];
const HEAD = [
  "kind",
  "of",
  "source",
  "subject",
  ...SIDE.map((name) => `latest_${name}`),
  ...SIDE.map((name) => `still_${name}`),
  "lag_hours",
  "printed_after_hours",
];

/** A line an outlet that still prints an older figure of a source, beside the latest one where it was first. */
export function outdatedCsv(all: readonly Outdated[]): string {
  const lines = all.flatMap(({ kind, of, source, subject, latest, behind }) =>
    behind.map(({ printed, lagHours, printedAfterHours }) =>
      csvLine([
        kind,
        of,
        source,
        subject,
        ...sideCells(latest),
        ...sideCells(printed),
        lagHours,
        printedAfterHours,
      ]),
    ),
  );
  return [csvLine(HEAD), ...lines].join("");
}

const sideCells = ({ claim, outletName, publishedAt, url }: PrintedClaim) => [
  outletName,
  figureText(claim),
  publishedAt,
  claim.sentence,
  url,
];
