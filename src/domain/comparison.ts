import { z } from "zod";
import { ClaimKind, Measure, Modality } from "./claim.ts";
import { Disagreement, DisagreementSide } from "./disagreement.ts";
import { PrintedClaim } from "./timeline.ts";

/** What one outlet last printed for a row's kind, subject and source; empty where it printed nothing. */
export const ComparisonCell = z.object({ outlet: z.string(), latest: z.array(PrintedClaim) });
export type ComparisonCell = z.infer<typeof ComparisonCell>;

/** One source's figures of one kind about one group of people, a cell for each outlet. */
export const ComparisonRow = z.object({
  kind: ClaimKind,
  of: ClaimKind.nullable(),
  measure: Measure,
  modality: Modality,
  /** Who is counted, as editors named the group, else in the words printed most often; null where no outlet says. */
  subject: z.string().nullable(),
  /** The source as editors named it, else in the words printed most often; null: no source given. */
  source: z.string().nullable(),
  /** Every wording that was taken for this source. */
  sourceNames: z.array(z.string()),
  cells: z.array(ComparisonCell),
});
export type ComparisonRow = z.infer<typeof ComparisonRow>;

/** Observations that are no contradiction, but that an editor wants to know. */
export const FindingType = z.enum(["drops_hedge", "reported_against_verified", "no_source", "same_figure"]);
export type FindingType = z.infer<typeof FindingType>;

export const Finding = z.object({
  type: FindingType,
  kind: ClaimKind,
  /** One sentence in plain words. */
  summary: z.string(),
  claims: z.array(PrintedClaim).min(1),
});
export type Finding = z.infer<typeof Finding>;

/** Outlets side by side: what each last printed, what contradicts, what stands out. Figures are never summed. */
export const Comparison = z.object({
  outlets: z.array(z.object({ id: z.string(), name: z.string() })),
  rows: z.array(ComparisonRow),
  disagreements: z.array(Disagreement),
  findings: z.array(Finding),
});
export type Comparison = z.infer<typeof Comparison>;

const Id = z.string();
const CellOfIds = ComparisonCell.extend({ latest: z.array(Id) });
const SideOfId = DisagreementSide.extend({ claim: Id });

/**
 * The same with each claim once, and its id wherever it stands: of a large story a tenth of the text. Of the claims, the
 * words that decided their fields are left out.
 */
export const CompactComparison = z.object({
  claims: z.array(PrintedClaim),
  outlets: Comparison.shape.outlets,
  rows: z.array(ComparisonRow.extend({ cells: z.array(CellOfIds) })),
  disagreements: z.array(Disagreement.extend({ left: SideOfId, right: SideOfId })),
  findings: z.array(Finding.extend({ claims: z.array(Id).min(1) })),
});
export type CompactComparison = z.infer<typeof CompactComparison>;
