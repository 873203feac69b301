import type { Claim } from "../domain/claim.ts";
import type { ClaimFields, Correction } from "../domain/review.ts";

/** The fields of a claim as the rules found them. */
export function fieldsOf(claim: Claim): ClaimFields {
  const { kind, of, quantity, subject, attribution, asOf, modality } = claim;
  return {
    kind,
    of,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    subject,
    source: attribution && { name: attribution.source.name, type: attribution.source.type },
    date: asOf.certainty === "stated" ? asOf.date : null,
    modality,
  };
}

export const corrected = (fields: ClaimFields, correction: Correction | null): ClaimFields => ({
  ...fields,
  ...(correction?.fields as Partial<ClaimFields> | undefined),
});

/** Names of the fields in which two differ; a source's name and type count as one. */
export function differingFields(a: ClaimFields, b: ClaimFields): (keyof ClaimFields)[] {
  const names = Object.keys(a) as (keyof ClaimFields)[];
  return names.filter((name) => plain(a[name]) !== plain(b[name]));
}

// A source comes back from the database with its keys in another order.
function plain(value: ClaimFields[keyof ClaimFields]): string {
  return value !== null && typeof value === "object"
    ? JSON.stringify([value.name, value.type])
    : JSON.stringify(value);
}
