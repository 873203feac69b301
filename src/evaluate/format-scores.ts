import type { Prf, Rate } from "./measures.ts";
import type { Scores } from "./score-corpus.ts";
import type { ScoreError } from "./score-errors.ts";

const share = (value: number) => value.toFixed(3);
const prfLine = (name: string, score: Prf) =>
  `  ${name.padEnd(18)}${share(score.precision).padStart(9)}${share(score.recall).padStart(9)}${share(score.f1).padStart(9)}` +
  `   ${score.hits} right, ${score.extra} extra, ${score.missed} missed`;
const rateLine = (name: string, { right, of, share: value }: Rate) =>
  `  ${name.padEnd(18)}${(of === 0 ? "-" : share(value)).padStart(9)}   ${right} of ${of}`;

/** Scores as tables for a terminal, with the first `errors` errors in context. */
export function formatScores(scores: Scores, options: { errors: number }): string {
  const head = `  ${"".padEnd(18)}${"precision".padStart(9)}${"recall".padStart(9)}${"F1".padStart(9)}`;
  return [
    `${scores.articles} articles`,
    "",
    head,
    prfLine("claim", scores.claim),
    prfLine("attributed claim", scores.attributedClaim),
    "",
    ...Object.entries(scores.kinds).map(([kind, score]) => prfLine(kind, score)),
    "",
    "  Fields, on the claims that were found:",
    ...Object.entries(scores.fields).map(([field, score]) => rateLine(field, score)),
    "",
    "  Dates, where gold has one and where it has none:",
    prfLine("dates", scores.dates),
    "",
    "  Every field right, by confidence:",
    ...scores.reliability.map(({ from, to, right }) =>
      rateLine(`${from.toFixed(1)} to ${to.toFixed(1)}`, right),
    ),
    rateLine("two readings", scores.ambiguous),
    ...errorLines(scores.errors, options.errors),
  ].join("\n");
}

function errorLines(errors: readonly ScoreError[], limit: number): string[] {
  if (limit === 0) return errors.length > 0 ? ["", `  ${errors.length} errors; --errors N lists them.`] : [];
  return ["", `  The first ${Math.min(limit, errors.length)} of ${errors.length} errors:`].concat(
    errors
      .slice(0, limit)
      .flatMap((error) => ["", `  ${error.article}: ${describe(error)}`, `    ${error.context}`]),
  );
}

function describe({ error, fields, gold, found }: ScoreError): string {
  if (error === "missed")
    return `missed ${gold?.kind} ${gold?.number}, source ${gold?.source?.name ?? "none"}`;
  if (error === "extra") return `extra ${found?.kind} ${found?.number} (${found?.rules.join(", ")})`;
  const sides = fields.map((field) => `${field}: want ${side(gold, field)}, got ${side(found, field)}`);
  return `${found?.kind} ${found?.number}: ${sides.join("; ")}`;
}

type Sides = Pick<NonNullable<ScoreError["found"]>, "low" | "high" | "qualifier" | "modality" | "source"> & {
  readonly subject?: string | null | undefined;
  readonly date?: string | null | undefined;
};

function side(claim: Sides | null, field: string): string {
  if (!claim) return "nothing";
  if (field === "value") return `${claim.low ?? ""}..${claim.high ?? ""}`;
  if (field === "source") return claim.source?.name ?? "none";
  const value = claim[field as "qualifier" | "modality" | "subject" | "date"];
  return value ?? "none";
}
