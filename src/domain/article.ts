import { z } from "zod";

/** What the reader made of a page. `none`: nothing to read (the notice says why). */
export const PageKind = z.enum(["article", "live-blog", "paywalled", "listing", "none"]);
export type PageKind = z.infer<typeof PageKind>;

/**
 * What the extractor needs. `title` and `text` are raw; paragraphs of `text` are separated by a blank line.
 * `publishedAt` is ISO 8601 (a date or a date-time with zone).
 */
export const ArticleInput = z.object({
  id: z.string().min(1),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: z.string().nullish(),
  title: z.string().default(""),
  text: z.string(),
});
export type ArticleInput = z.infer<typeof ArticleInput>;

/** The readable text of one snapshot, as `claimline read` prints it. Equal bytes give an equal article. */
export const Article = z.object({
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string(),
  byline: z.string().nullable(),
  /** ISO 8601 with the zone the page gives; null if the page does not say. */
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  language: z.string().nullable(),
  text: z.string(),
  kind: PageKind,
  /** Why there is no text, or what was cut: plain words for a person. */
  notices: z.array(z.string()),
});
export type Article = z.infer<typeof Article>;
