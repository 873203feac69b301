import type { Claim } from "../../domain/claim.ts";
import type { Notice } from "../../domain/notice.ts";
import type { FieldName, Span } from "../../domain/span.ts";
import { kindStyle } from "./kind-style.ts";
import { type Piece, plain, styled } from "./styled.ts";

/** A claim with its mark in the text. */
export interface NumberedClaim {
  readonly mark: string;
  readonly claim: Claim;
}
/** A refused number with its mark in the text. */
export interface LetteredNotice {
  readonly mark: string;
  readonly notice: Notice;
}

interface Marking extends Span {
  readonly pieces: (text: string) => Piece[];
}

/**
 * A stretch of a field with its claims' numbers in the colour of their kind and numbered, refused numbers lettered, and
 * the words that decided underlined. `text` is the whole field.
 */
export function markedText(
  text: string,
  field: FieldName,
  { start, end }: Span,
  claims: readonly NumberedClaim[],
  notices: readonly LetteredNotice[],
): Piece[] {
  const inside = (span: Span) => span.start >= start && span.end <= end;
  const markings = [...numbers(field, claims), ...refusals(field, notices), ...cues(field, claims)]
    .filter(inside)
    .reduce<Marking[]>((kept, one) => (kept.some((other) => overlap(other, one)) ? kept : [...kept, one]), [])
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = start;
  for (const one of markings) {
    pieces.push(
      plain(shown(text.slice(at, one.start))),
      ...one.pieces(shown(text.slice(one.start, one.end))),
    );
    at = one.end;
  }
  return [...pieces, plain(shown(text.slice(at, end)))];
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function numbers(field: FieldName, claims: readonly NumberedClaim[]): Marking[] {
  const own = claims.filter(({ claim }) => claim.in === field);
  const places = Map.groupBy(own, ({ claim }) => `${claim.position.start}-${claim.position.end}`);
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const marks = same.map(({ mark }) => `[${mark}]`).join("");
    const pieces = (text: string) => [styled(kindStyle(first.claim.kind), text), styled("dim", marks)];
    return [{ ...first.claim.position, pieces }];
  });
}

const refusals = (field: FieldName, notices: readonly LetteredNotice[]): Marking[] =>
  notices
    .filter(({ notice }) => notice.in === field)
    .map(({ mark, notice: { start, end } }) => ({
      start,
      end,
      pieces: (text) => [styled("dim", `${text}[${mark}]`)],
    }));

const cues = (field: FieldName, claims: readonly NumberedClaim[]): Marking[] =>
  claims.flatMap(({ claim }) =>
    claim.evidence
      .filter(
        (one) => (one.in ?? claim.in) === field && one.for !== "subject" && !one.rule.startsWith("speaker."),
      )
      .map(({ span }) => ({ ...span, pieces: (text: string) => [styled("underline", text)] })),
  );

/** Nothing in a text may steer the terminal; every character keeps its place. */
const shown = (text: string): string => text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, " ");
