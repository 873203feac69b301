import type { Claim } from "../../domain/claim.ts";
import type { Evidence, Refused } from "../../domain/evidence.ts";
import type { FieldName, Span } from "../../domain/span.ts";
import { figureText, kindText } from "../../timeline/claim-words.ts";
import { cellText } from "../tables/cell-text.ts";
import { claimFields } from "./claim-fields.ts";
import { kindStyle } from "./kind-style.ts";
import type { NumberedClaim } from "./marked-text.ts";
import { type Line, lineWidth, type Piece, plain, styled, wrap } from "./styled.ts";

const INDENT = 2;
const LABEL = 13;
const GAP = 2;
/** Below this width a reason stands under its field and not beside it. */
const BESIDE = 72;

/** A claim's fields, each with the rules that decided it and their words, then the readings that were refused. */
export function claimReasons(one: NumberedClaim, markOf: (id: string) => string, width: number): Line[] {
  const { claim } = one;
  const rows = claimFields(claim, markOf).flatMap(({ field, label, value }) => {
    const reasons = claim.evidence.filter((each) => each.for === field).map((each) => reason(claim, each));
    return row(label, [plain(cellText(value))], reasons, width);
  });
  return [...headLines(one, width), ...tieLines(claim, width), ...rows, ...refusedLines(claim, width)];
}

function headLines({ mark, claim }: NumberedClaim, width: number): Line[] {
  const name: Line = [
    styled("dim", `[${mark}]`),
    plain(" "),
    styled(kindStyle(claim.kind), cellText(`${figureText(claim)} ${kindText(claim)}`)),
  ];
  const sure = styled("dim", `confidence ${Math.round(claim.confidence * 100)} %`);
  const room = width - lineWidth([sure]);
  return lineWidth(name) + GAP > room
    ? [...wrap(name, width), ...labelled([sure])]
    : [[...padded(name, room), sure]];
}

/** "“said” attribution.verb-before 31–35": the words, the rule and the place. */
const reason = (claim: Claim, { rule, text, span, in: field }: Evidence): Line => [
  plain(`“${cellText(text)}” `),
  styled("cyan", rule),
  styled("dim", placeText(claim, span, field)),
];

const placeText = (claim: Claim, { start, end }: Span, field: FieldName = claim.in): string =>
  `\u00A0${field === claim.in ? "" : `${field}\u00A0`}${start}–${end}`;

function tieLines({ ambiguous }: Claim, width: number): Line[] {
  if (!ambiguous) return [];
  const { field, readings } = ambiguous;
  const words = readings.map((kind) => (field === "kind" ? kindText({ kind, of: null }) : kind));
  const text = `${words.join(" or ")}? Nothing decides; the first is given.`;
  return row("two readings", [styled("yellow", cellText(text))], [], width);
}

const refusedLines = (claim: Claim, width: number): Line[] =>
  (claim.refused ?? []).flatMap((one, index) => {
    const reading = one.for === "kind" ? kindText({ kind: one.reading, of: null }) : one.reading;
    return row(
      index === 0 ? "but not" : "",
      [styled("dim", cellText(reading))],
      [whyLine(claim, one)],
      width,
    );
  });

function whyLine(claim: Claim, { why, rule, span, in: field }: Refused): Line {
  // "released.active goes before detained.noun" names its rules itself.
  const named = why.includes(rule) ? [] : [styled("cyan", ` ${rule}`)];
  return [plain(cellText(why)), ...named, styled("dim", span ? placeText(claim, span, field) : "")];
}

/** A label, a value and the reasons for it: beside it where there is room, else under it. */
function row(label: string, value: Line, reasons: readonly Line[], width: number): Line[] {
  const room = width - INDENT - LABEL;
  if (width < BESIDE || reasons.length === 0) {
    const under = reasons.flatMap((one) => hanging(one, room));
    return [...wrap(value, room), ...under].map((line, index) => [
      labelPiece(index === 0 ? label : ""),
      ...line,
    ]);
  }
  const left = Math.floor(room * 0.36);
  const values = wrap(value, left);
  const beside = reasons.flatMap((one) => hanging(one, room - left - GAP));
  return Array.from({ length: Math.max(values.length, beside.length) }, (_, index) => [
    labelPiece(index === 0 ? label : ""),
    ...padded(values[index] ?? [], left + GAP),
    ...(beside[index] ?? []),
  ]);
}

const labelled = (line: Line): Line[] => [[labelPiece(""), ...line]];
const labelPiece = (label: string): Piece => styled("dim", " ".repeat(INDENT) + label.padEnd(LABEL));
const padded = (line: Line, width: number): Line => [
  ...line,
  plain(" ".repeat(Math.max(GAP, width - lineWidth(line)))),
];
/** Lines behind the first are set in, so that it is seen where a reason begins. */
const hanging = (line: Line, width: number): Line[] =>
  wrap(line, width - 2).map((one, index) => [plain(index === 0 ? "" : "  "), ...one]);
