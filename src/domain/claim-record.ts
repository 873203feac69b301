import { z } from "zod";
import { TimeWindow } from "./as-of.ts";
import { type Claim, ClaimKind, Measure, Modality } from "./claim.ts";
import { Revision } from "./claim-links.ts";
import { Ambiguity, Evidence, Refused } from "./evidence.ts";
import { Qualifier } from "./quantity.ts";
import { SourceType } from "./source.ts";
import { FieldName } from "./span.ts";

/** The flat shape of a claim on standard output and in gold files. */
export const ClaimRecord = z.object({
  id: z.string().optional(),
  in: FieldName,
  start: z.int(),
  end: z.int(),
  number: z.string(),
  kind: ClaimKind,
  of: ClaimKind.optional(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: Qualifier,
  subject: z.string().nullable(),
  source: z.object({ name: z.string(), names: z.array(z.string()).optional(), type: SourceType }).nullable(),
  via: z.string().optional(),
  modality: Modality,
  measure: Measure.optional(),
  partOf: z.string().optional(),
  revision: Revision.optional(),
  date: z.string().nullable(),
  dateText: z.string().optional(),
  window: TimeWindow.optional(),
  publishedAt: z.string().optional(),
  sentence: z.string(),
  confidence: z.number(),
  rules: z.array(z.string()),
  ambiguous: Ambiguity.optional(),
  evidence: z.array(Evidence).optional(),
  refused: z.array(Refused).optional(),
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

/** The date that a sentence states; of a span the month that holds it all ("on 2 and 6 October"), else none. */
export function statedDate({ date, until, certainty }: Claim["asOf"]): string | null {
  if (certainty !== "stated" || !date || !until || until === date)
    return certainty === "stated" ? date : null;
  return date.length >= 7 && date.slice(0, 7) === until.slice(0, 7) ? date.slice(0, 7) : null;
}

/** Flattens a claim; `date` is given only where the sentence states it, `window` where it names a span of time. */
export function toClaimRecord(claim: Claim): ClaimRecord {
  const { attribution, asOf, quantity, position } = claim;
  return {
    id: claim.id,
    in: claim.in,
    start: position.start,
    end: position.end,
    number: claim.number,
    kind: claim.kind,
    ...(claim.of ? { of: claim.of } : {}),
    ...quantity,
    subject: claim.subject,
    source: attribution && {
      name: attribution.source.name,
      names: attribution.source.names,
      type: attribution.source.type,
    },
    ...(attribution?.via ? { via: attribution.via } : {}),
    modality: claim.modality,
    measure: claim.measure,
    ...(claim.partOf ? { partOf: claim.partOf } : {}),
    ...(claim.revision ? { revision: claim.revision } : {}),
    date: statedDate(asOf),
    ...(asOf.phrase ? { dateText: asOf.phrase } : {}),
    ...(asOf.window ? { window: asOf.window } : {}),
    ...(claim.publishedAt ? { publishedAt: claim.publishedAt } : {}),
    sentence: claim.sentence,
    confidence: claim.confidence,
    rules: claim.rules,
    ...(claim.ambiguous ? { ambiguous: claim.ambiguous } : {}),
    evidence: claim.evidence,
    ...(claim.refused ? { refused: claim.refused } : {}),
  };
}
