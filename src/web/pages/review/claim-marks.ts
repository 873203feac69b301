import type { Claim } from "../../../domain/claim.ts";

export type Role = "number" | "hedge" | "cue" | "source" | "date" | "subject" | "neighbour";

/** A stretch of a field's text; `role` says what it is of the claim, null for plain text. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly role: Role | null;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** Where a claim's words stand in the field that holds it, the weightiest first: each keeps what one before it took. */
function marksOf(claim: Claim, field: string): Mark[] {
  const { position, attribution, evidence, subject, asOf } = claim;
  const shown = evidence.filter((one) => (one.in ?? claim.in) === claim.in);
  const decided = (what: string, role: Role): Mark[] =>
    shown.filter((one) => one.for === what).map(({ span }) => ({ ...span, role }));
  const named = (words: string | null | undefined, role: Role): Mark[] => {
    if (!words) return [];
    const from = field.lastIndexOf(claim.sentence, position.start);
    const at = from < 0 ? -1 : claim.sentence.indexOf(words);
    return at < 0 ? [] : [{ start: from + at, end: from + at + words.length, role }];
  };
  return [
    { ...position, role: "number" },
    ...decided("quantity", "hedge"),
    ...(attribution
      ? [{ start: attribution.cue.start, end: attribution.cue.end, role: "cue" as const }]
      : []),
    ...decided("source", "source"),
    ...named(attribution?.source.name, "source"),
    ...decided("date", "date"),
    ...named(asOf.phrase, "date"),
    ...named(subject, "subject"),
    ...decided("subject", "subject"),
  ];
}

/** Cuts a field's text into plain stretches and marked ones; they always join to the text again. */
export function stretchesOf(field: string, claim: Claim | null, neighbours: readonly Claim[]): Stretch[] {
  const marks = [
    ...(claim ? marksOf(claim, field) : []),
    ...neighbours.map(({ position }) => ({ ...position, role: "neighbour" as const })),
  ];
  const taken: Mark[] = [];
  for (const mark of marks) {
    let pieces = mark.end <= field.length && mark.start >= 0 ? [mark] : [];
    for (const other of taken)
      pieces = pieces.flatMap((piece) =>
        [
          { ...piece, end: Math.min(piece.end, other.start) },
          { ...piece, start: Math.max(piece.start, other.end) },
        ].filter((part) => part.start < part.end && (part.end <= other.start || part.start >= other.end)),
      );
    taken.push(...pieces.filter((piece, at) => pieces.findIndex((one) => one.start === piece.start) === at));
  }
  const stretches: Stretch[] = [];
  let end = 0;
  for (const mark of taken.toSorted((a, b) => a.start - b.start)) {
    if (mark.start > end) stretches.push({ start: end, text: field.slice(end, mark.start), role: null });
    stretches.push({ start: mark.start, text: field.slice(mark.start, mark.end), role: mark.role });
    end = mark.end;
  }
  if (end < field.length) stretches.push({ start: end, text: field.slice(end), role: null });
  return stretches;
}

/** Splits stretches at the blank lines of the text; places stay those of the text. */
export function paragraphsOf(stretches: readonly Stretch[]): Stretch[][] {
  const all: Stretch[][] = [[]];
  for (const stretch of stretches) {
    let at = 0;
    for (const gap of stretch.text.matchAll(/\n[^\S\n]*\n\s*/g)) {
      all.at(-1)?.push({ ...stretch, start: stretch.start + at, text: stretch.text.slice(at, gap.index) });
      at = gap.index + gap[0].length;
      all.push([]);
    }
    all.at(-1)?.push({ ...stretch, start: stretch.start + at, text: stretch.text.slice(at) });
  }
  return all.map((one) => one.filter(({ text }) => text !== "")).filter((one) => one.length > 0);
}
