import type { Prf, Rate } from "./measures.ts";
import { CORE_KINDS, type Scores } from "./score-corpus.ts";
import type { ScoreError } from "./score-errors.ts";

const share = (value: number) => value.toFixed(3);
const prfLine = (name: string, score: Prf) =>
  `  ${name.padEnd(18)}${share(score.precision).padStart(9)}${share(score.recall).padStart(9)}${share(score.f1).padStart(9)}` +
  `   ${score.hits} right, ${score.extra} extra, ${score.missed} missed`;
const rateLine = (name: string, { right, of, share: value }: Rate) =>
  `  ${name.padEnd(18)}${(of === 0 ? "-" : share(value)).padStart(9)}   ${right} of ${of}`;

/** Kinds down, fields across: "88/89" in each cell. */
function kindFieldLines({ fields, kindFields }: Scores): string[] {
  const names = Object.keys(fields);
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(15)}${cells.map((cell) => cell.padStart(12)).join("")}`;
  return [
    row("", names),
    ...Object.entries(kindFields).map(([kind, rates]) =>
      row(
        kind,
        names.map((name) => `${rates[name]?.right ?? 0}/${rates[name]?.of ?? 0}`),
      ),
    ),
  ];
}

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
    `  The first two lines count ${CORE_KINDS.join(", ")}. A claim is right when place`,
    "  and kind are, an attributed claim when value, qualifier and source are right too.",
    "",
    "  Fields, on the claims that were found:",
    ...Object.entries(scores.fields).map(([field, score]) => rateLine(field, score)),
    "",
    "  Fields by kind, right/found:",
    ...kindFieldLines(scores),
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
  if (limit === 0)
    return errors.length > 0
      ? ["", `  ${errors.length} errors; --errors lists them, --errors N the first N.`]
      : [];
  return ["", errorHead(Math.min(limit, errors.length), errors.length)].concat(
    errors
      .slice(0, limit)
      .flatMap((error) => ["", `  ${error.article}: ${describe(error)}`, `    ${error.context}`]),
  );
}

const errorHead = (shown: number, all: number) =>
  shown === all ? `  All ${all} errors:` : `  The first ${shown} of ${all} errors:`;

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
  if (field === "source type") return claim.source?.type ?? "none";
  const value = claim[field as "qualifier" | "modality" | "subject" | "date"];
  return value ?? "none";
}
