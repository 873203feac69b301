import { z } from "zod";

/** Half-open `[start, end)` in UTF-16 code units: `text.slice(start, end)` is the exact text, always. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** W3C Web Annotation TextQuoteSelector: the exact words and up to 32 units around them. */
export const TextQuoteSelector = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** The two fields of an article that hold claims. */
export const FieldName = z.enum(["title", "text"]);
export type FieldName = z.infer<typeof FieldName>;
