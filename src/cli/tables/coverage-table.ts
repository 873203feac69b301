import type { KindCoverage } from "../../extract/cue-coverage.ts";

/** Kinds down with their words in each language, then the rules with the claims that each had a part in. */
export function coverageTable(
  kinds: readonly KindCoverage[],
  rules: Readonly<Record<string, number>>,
): string {
  const width = Math.max(4, ...kinds.map(({ kind }) => kind.length)) + 2;
  const row = (kind: string, ...cells: readonly string[]) =>
    `  ${kind.padEnd(width)}${cells.map((cell) => cell.padStart(12)).join("")}`;
  return [
    "  Words of each kind, and how many of them decided a claim here:",
    row("", "language", "claims", "words", "deciding"),
    ...kinds.map(({ kind, language, claims, cues }) =>
      row(kind, language, ...[claims, cues.length, cues.filter((cue) => cue.claims > 0).length].map(String)),
    ),
    "",
    "  Rules, by the claims that they had a part in:",
    ...Object.entries(rules).map(([rule, claims]) => `  ${String(claims).padStart(6)}  ${rule}`),
    "",
    "  --format json names every word with its claims, those that decided none too.",
  ].join("\n");
}
