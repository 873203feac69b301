import { z } from "zod";
import { AsOf } from "./as-of.ts";
import { Attribution } from "./attribution.ts";
import { Revision } from "./claim-links.ts";
import { Ambiguity, Evidence, Refused } from "./evidence.ts";
import { Provenance } from "./provenance.ts";
import { Quantity } from "./quantity.ts";
import { RegisteredClaim } from "./registered.ts";
import { FieldName, Span, TextQuoteSelector } from "./span.ts";

/** An open id, checked against the registry of kinds; `released`, `detained`, `deaths` ... */
export const ClaimKind = z.string().regex(/^[a-z][a-z_]*$/);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** event: something that happened once; cumulative: a running total; stock: how many at one time. */
export const Measure = z.enum(["event", "cumulative", "stock"]);
export type Measure = z.infer<typeof Measure>;

export const Modality = z.enum(["actual", "planned", "hypothetical", "denied"]);
export type Modality = z.infer<typeof Modality>;

/**
 * One printed figure: what is counted, how it is hedged, who says so, as of when, and where it stands.
 *
 * `id` is `<article version>:<in>:<start>-<end>:<kind>`, so a repeated job changes nothing.
 * `position` is in UTF-16 units of the field `in`; `article[in].slice(start, end) === number`.
 */
export const Claim = z.object({
  id: z.string(),
  articleId: z.string(),
  in: FieldName,
  number: z.string().min(1),
  kind: ClaimKind,
  /** Only with `verified`: the kind that was verified. */
  of: ClaimKind.nullable(),
  measure: Measure,
  quantity: Quantity,
  /** Who is counted, in the text's own words. */
  subject: z.string().nullable(),
  /** null: the article says it in its own voice. */
  attribution: Attribution.nullable(),
  asOf: AsOf,
  /** When the piece that holds the figure was published, as an entry of a live blog; absent: with its article. */
  publishedAt: z.string().optional(),
  modality: Modality,
  /** Id of the claim that this one counts a part of: "70 of them" -> the 116. */
  partOf: z.string().nullable().default(null),
  /** Where the article replaces one figure by another: "897, corrected to 896". */
  revision: Revision.nullable().default(null),
  /** A W3C Web Annotation TextPositionSelector; converted to code points only on export. */
  position: Span,
  quote: TextQuoteSelector,
  /** The sentence around the number, exactly as it stands in the field. */
  sentence: z.string(),
  /** Where the text can be read in two ways and nothing decides between them; confidence is low then. */
  ambiguous: Ambiguity.nullable().default(null),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Ids of the rules that decided, in order. */
  rules: z.array(z.string()),
  /** The words by which they decided, in the order of the steps. Claims stored before it was kept have none. */
  evidence: z.array(Evidence).default([]),
  /** Other readings that the text offers; only where they were asked for. */
  refused: z.array(Refused).optional(),
  /** Who editors hold its source and its subject for; absent where the registry says nothing of either. */
  registered: RegisteredClaim.optional(),
  provenance: Provenance,
});
export type Claim = z.infer<typeof Claim>;
