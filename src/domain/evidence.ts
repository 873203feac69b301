import { z } from "zod";
import { FieldName, Span } from "./span.ts";

/** The fields of a claim that words of the text decide. */
export const DecidedField = z.enum([
  "quantity",
  "kind",
  "measure",
  "subject",
  "partOf",
  "revision",
  "modality",
  "source",
  "date",
]);
export type DecidedField = z.infer<typeof DecidedField>;

/**
 * Words that decided a field of a claim, by which rule, and where they stand: `article[in].slice(start, end) === text`,
 * in UTF-16 units. Without `in` they stand in the claim's own field.
 */
export const Evidence = z.object({
  for: DecidedField,
  rule: z.string(),
  in: FieldName.optional(),
  span: Span,
  text: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Another reading of a field that the text offers, and why it was not taken. Its words, where it hangs on some. */
export const Refused = z.object({
  for: DecidedField,
  reading: z.string(),
  rule: z.string(),
  why: z.string(),
  in: FieldName.optional(),
  span: Span.optional(),
});
export type Refused = z.infer<typeof Refused>;

/** A field that the text leaves open between readings: the first is the one that the claim holds. */
export const Ambiguity = z.object({ field: DecidedField, readings: z.array(z.string()).min(2) });
export type Ambiguity = z.infer<typeof Ambiguity>;
