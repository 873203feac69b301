import { z } from "zod";
import { PartialDate } from "./as-of.ts";
import { ClaimKind, Modality } from "./claim.ts";
import { Qualifier } from "./quantity.ts";
import { SourceType } from "./source.ts";
import { FieldName } from "./span.ts";

/**
 * What a person decides. added: a claim that the rules missed; ambiguous: the text can be read in two ways; reopened:
 * an earlier decision taken back; kept: the decision stands although its words are gone or read otherwise now;
 * noted: words for colleagues, no decision.
 */
export const Decision = z.enum([
  "accepted",
  "corrected",
  "rejected",
  "ambiguous",
  "added",
  "reopened",
  "kept",
  "noted",
]);
export type Decision = z.infer<typeof Decision>;

/** Why a claim is no claim. */
export const RejectReason = z.enum([
  "no_claim",
  "wrong_kind",
  "wrong_number",
  "not_people",
  "duplicate",
  "other",
]);
export type RejectReason = z.infer<typeof RejectReason>;

/** What a person judges of a claim: the fields that a reader sees. `date` is null unless the text states one. */
export const ClaimFields = z.object({
  kind: ClaimKind,
  of: ClaimKind.nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: Qualifier,
  subject: z.string().max(500).nullable(),
  source: z.object({ name: z.string().min(1).max(500), type: SourceType }).nullable(),
  date: PartialDate.nullable(),
  modality: Modality,
});
export type ClaimFields = z.infer<typeof ClaimFields>;

/** Words of an article's field, in UTF-16 units: `article[in].slice(start, end) === exact`. */
export const Place = z.object({
  in: FieldName,
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string().max(2000),
});
export type Place = z.infer<typeof Place>;

/** The fields that are others than the rules said, and the words that were selected for them. */
export const Correction = z.object({
  fields: ClaimFields.partial(),
  places: z.partialRecord(z.enum(["number", "subject", "source", "date"]), Place).default({}),
});
export type Correction = z.infer<typeof Correction>;

/** What was judged, whole, so that the log can be read without the rest of the database. */
export const Judged = z.object({
  version: z.string(),
  articleUrl: z.string(),
  outlet: z.string(),
  place: Place,
  prefix: z.string(),
  suffix: z.string(),
  sentence: z.string(),
  fields: ClaimFields,
  extractor: z.string(),
  /** Of how many people's agreement the decision needs: 2 where a second reader was required. */
  readers: z.union([z.literal(1), z.literal(2)]),
});
export type Judged = z.infer<typeof Judged>;

/** A decision on a claim. Append-only: a later one never replaces an earlier one. */
export const Review = z.object({
  /** Made by whoever decides, so that a decision that is sent twice is written once. */
  id: z.string().min(8).max(64),
  /** Key of the claim's words; copies of a text share it, and it stays when rules or versions change. */
  words: z.string(),
  claimId: z.string(),
  decision: Decision,
  correction: Correction.nullable(),
  reason: RejectReason.nullable(),
  note: z.string().max(4000).nullable(),
  /** Id of the person; the name as it was then stands beside it. */
  by: z.string(),
  byName: z.string(),
  /** An editor who settles what two readers saw differently, or takes back what others decided. */
  settles: z.boolean(),
  at: z.iso.datetime(),
  judged: Judged,
});
export type Review = z.infer<typeof Review>;

/** A line of the log: `hash` is over everything else in it, the hash of the line before included. */
export const LogEntry = Review.extend({ seq: z.int().min(1), previous: z.string(), hash: z.string() });
export type LogEntry = z.infer<typeof LogEntry>;

/** The end of the log at one time; kept elsewhere, it shows later that nothing before it was cut or rewritten. */
export const Checkpoint = z.object({ seq: z.int().min(0), hash: z.string(), at: z.iso.datetime() });
export type Checkpoint = z.infer<typeof Checkpoint>;
