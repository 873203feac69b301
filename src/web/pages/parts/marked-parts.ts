import type { Claim } from "../../../domain/claim.ts";

/** A stretch of text; `numbers` are the claims that it is the number of, none for plain text. */
export interface MarkedPart {
  readonly text: string;
  readonly numbers: readonly number[];
}

/**
 * Cuts a text at its claims' numbers. Claims of equal place share a part; one that overlaps an earlier one without
 * being equal is left unmarked, so that the parts always join to the text again.
 */
export function markedParts(text: string, claims: readonly { number: number; claim: Claim }[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  const places = Map.groupBy(claims, ({ claim }) => `${claim.position.start}-${claim.position.end}`);
  const inOrder = [...places.values()].sort((a, b) => startOf(a) - startOf(b));
  for (const same of inOrder) {
    const position = same[0]?.claim.position;
    if (!position || position.start < end || position.end > text.length) continue;
    if (position.start > end) parts.push({ text: text.slice(end, position.start), numbers: [] });
    parts.push({ text: text.slice(position.start, position.end), numbers: same.map(({ number }) => number) });
    end = position.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), numbers: [] });
  return parts;
}

const startOf = (same: readonly { claim: Claim }[]) => same[0]?.claim.position.start ?? 0;
