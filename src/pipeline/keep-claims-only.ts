import type { Claim } from "../domain/claim.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The text with blanks for all that no claim needs: its sentence and the words that decided it stay where they stand, so
 * that every offset still holds. Line ends stay too.
 */
export function claimsOnly(text: string, claims: readonly Claim[]): string {
  const kept = claims.filter((claim) => claim.in === "text").flatMap((claim) => placesOf(claim, text));
  let result = "";
  let at = 0;
  for (const { start, end } of kept.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    result += blank(text.slice(at, start)) + text.slice(Math.max(start, at), end);
    at = end;
  }
  return result + blank(text.slice(at));
}

// Each UTF-16 unit for itself, so that the length stays.
const blank = (part: string) => part.replace(/[^\n]/g, " ");

function placesOf({ position, sentence, evidence }: Claim, text: string): Place[] {
  const words = evidence.filter((one) => (one.in ?? "text") === "text").map(({ span }) => span);
  const from = text.lastIndexOf(sentence, position.start);
  const around = { start: from, end: from + sentence.length };
  return from >= 0 && around.end >= position.end ? [around, position, ...words] : [position, ...words];
}
