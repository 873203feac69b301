import type { Claim } from "./claim.ts";
import type { ClaimFields } from "./review.ts";

/** The claim as people decided it: its fields replaced, its place and words as they were printed. */
export function decidedClaim(claim: Claim, fields: ClaimFields): Claim {
  const { kind, of, low, high, qualifier, subject, source, date, modality } = fields;
  const found = claim.attribution;
  const same = source && found?.source.name === source.name;
  return {
    ...claim,
    kind,
    of,
    quantity: { low, high, qualifier },
    subject,
    modality,
    attribution: source && {
      source: { ...source, names: same ? found.source.names : [source.name] },
      via: found?.via ?? null,
      cue: found?.cue ?? { ...claim.position, text: claim.number },
      stance: found?.stance ?? "says",
    },
    asOf: date && date !== claim.asOf.date ? statedOn(date) : claim.asOf,
  };
}

const PRECISION = { 4: "year", 7: "month", 10: "day" } as const;

const statedOn = (date: string): Claim["asOf"] => ({
  date,
  until: null,
  precision: PRECISION[date.length as keyof typeof PRECISION] ?? "day",
  certainty: "stated",
  phrase: null,
});
