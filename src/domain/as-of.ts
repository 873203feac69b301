import { z } from "zod";

export const DatePrecision = z.enum(["day", "month", "year"]);
/** stated: the sentence says it; implied: carried from a neighbour; published: only the publication date is known. */
export const DateCertainty = z.enum(["stated", "implied", "published"]);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/**
 * A span of time that the words name, both ends inclusive, null where open or not fixed. since: up to publication;
 * between: both ends stand in the text; during: within it ("over the weekend"); until: up to its end.
 */
export const TimeWindow = z.object({
  kind: z.enum(["since", "between", "during", "until"]),
  from: PartialDate.nullable(),
  until: PartialDate.nullable(),
});

/**
 * When the count holds. `date` is as precise as `precision` says; `until` closes a span ("8 to 12 January"). A count
 * "since 8 January" holds as of the day of the article: `window` keeps where its span began.
 */
export const AsOf = z.object({
  date: PartialDate.nullable(),
  until: PartialDate.nullable(),
  precision: DatePrecision.nullable(),
  certainty: DateCertainty,
  /** The words that say it, exactly as they stand in the sentence; null where none do. */
  phrase: z.string().nullable(),
  window: TimeWindow.optional(),
});
export type TimeWindow = z.infer<typeof TimeWindow>;
export type AsOf = z.infer<typeof AsOf>;
