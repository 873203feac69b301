import { z } from "zod";

export const DatePrecision = z.enum(["day", "month", "year"]);
/** stated: the sentence says it; implied: carried from a neighbour; published: only the publication date is known. */
export const DateCertainty = z.enum(["stated", "implied", "published"]);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** When the count holds. `date` is as precise as `precision` says; `until` closes a window ("8 to 12 January"). */
export const AsOf = z.object({
  date: PartialDate.nullable(),
  until: PartialDate.nullable(),
  precision: DatePrecision.nullable(),
  certainty: DateCertainty,
  /** The words that say it, exactly as they stand in the sentence; null where none do. */
  phrase: z.string().nullable(),
});
export type AsOf = z.infer<typeof AsOf>;
