import type { Disagreement, DisagreementSide } from "../domain/disagreement.ts";
import { csvLine } from "../review/csv.ts";
import { canonicalSourceText, figureText } from "../timeline/claim-words.ts";

const SIDE = ["figure", "source", "outlets", "published", "sentence", "url"];
const HEAD = ["kind", "of", "subject", "same_source", "gap", "reason"].concat(
  ["left", "right"].flatMap((side) => SIDE.map((name) => `${side}_${name}`)),
);

/** A line a pair of figures that cannot both hold, in the order given; several outlets stand behind semicolons. */
export function disagreementsCsv(all: readonly Disagreement[]): string {
  const lines = all.map(({ kind, of, subject, sameSource, gap, reason, left, right }) =>
    csvLine([kind, of, subject, sameSource, gap, reason, ...sideCells(left), ...sideCells(right)]),
  );
  return [csvLine(HEAD), ...lines].join("");
}

const sideCells = ({ claim: { claim, publishedAt, url }, outlets }: DisagreementSide) => [
  figureText(claim),
  canonicalSourceText(claim),
  outlets.join("; "),
  publishedAt,
  claim.sentence,
  url,
];
