import type { Claim } from "../../domain/claim.ts";
import type { DecidedField } from "../../domain/evidence.ts";
import { asOfText, figureText, kindText, modalityText, sourceText } from "../../timeline/claim-words.ts";

/** A field of a claim in plain words. */
export interface ClaimField {
  readonly field: DecidedField;
  readonly label: string;
  readonly value: string;
}

const measures = { event: "of one event", cumulative: "a running total", stock: "at one time" };

/** The fields that a reader judges a claim by, in the order in which they are decided; `markOf` names another claim. */
export function claimFields(claim: Claim, markOf: (id: string) => string): ClaimField[] {
  const { attribution, partOf, revision } = claim;
  const rows: [DecidedField, string, string | null][] = [
    ["quantity", "figure", figureWords(claim)],
    ["kind", "kind", kindText(claim)],
    ["measure", "measure", measures[claim.measure]],
    ["subject", "counted", claim.subject ?? "the text does not say"],
    ["modality", "stands as", modalityText(claim) || null],
    ["partOf", "part of", partOf && markOf(partOf)],
    ["revision", "revised", revision && revisionWords(revision, markOf)],
    ["source", "who says so", attribution ? sourceWords(claim) : "nobody: the article’s own voice"],
    ["date", "as of", dateWords(claim)],
  ];
  return rows.flatMap(([field, label, value]) => (value === null ? [] : [{ field, label, value }]));
}

/** The number with its hedge; what it comes to as well where its own digits do not say so: "two dozen (24)". */
function figureWords(claim: Claim): string {
  const { low, high, qualifier } = claim.quantity;
  const text = figureText(claim);
  const [from, to] = [low, high].map((bound) => bound?.toLocaleString("en") ?? null);
  if (qualifier === "vague") return `${text} (${from} and up)`;
  const value = qualifier === "range" ? `${from} to ${to}` : (from ?? to);
  return digitsOf(claim.number) === digitsOf(value ?? "") ? text : `${text} (${value})`;
}

const digitsOf = (text: string) =>
  text
    .replaceAll(/[^\d ]/g, "")
    .trim()
    .replaceAll(/ +/g, " ");

function sourceWords(claim: Claim): string {
  const { source, stance } = claim.attribution ?? {};
  const manner = stance && stance !== "says" ? `, ${stance}` : "";
  return `${sourceText(claim)} (${source?.type.replace("_", " ")}${manner})`;
}

function dateWords(claim: Claim): string {
  const { date, phrase } = claim.asOf;
  const day = asOfText(claim);
  if (day) return day;
  const published = date ? `when published, ${date}` : "the article gives no date";
  return phrase ? `${published}; “${phrase}” fixes no day` : published;
}

function revisionWords(
  { role, change, other }: NonNullable<Claim["revision"]>,
  markOf: (id: string) => string,
) {
  const which = markOf(other);
  if (role === "superseded") return `no longer holds: ${change} to ${which}`;
  return change === "corrected" ? `corrects ${which}` : `takes the place of ${which}`;
}
