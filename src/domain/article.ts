import { z } from "zod";

/** What the reader made of a page. `none`: nothing to read (the notice says why). */
export const PageKind = z.enum(["article", "live-blog", "paywalled", "listing", "none"]);
export type PageKind = z.infer<typeof PageKind>;

/** What a page is more closely; said of pages that are no plain article. */
export const PageForm = z.enum([
  "text",
  "live-blog",
  "video",
  "listing",
  "consent-wall",
  "bot-wall",
  "error-page",
  "pdf",
  "no-page",
]);
export type PageForm = z.infer<typeof PageForm>;

/** A dated part of an article's text, as an entry of a live blog is; `[start, end)` in UTF-16 units of `text`. */
export const ArticlePiece = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  /** ISO 8601 with its zone, or the day alone; null if the page does not say. */
  publishedAt: z.string().nullable(),
});
export type ArticlePiece = z.infer<typeof ArticlePiece>;

/**
 * What the extractor needs. `title` and `text` are raw; paragraphs of `text` are separated by a blank line.
 * `publishedAt` is ISO 8601 (a date or a date-time with zone). A figure in one of `pieces` was published with that piece.
 */
export const ArticleInput = z.object({
  id: z.string().min(1),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: z.string().nullish(),
  title: z.string().default(""),
  text: z.string(),
  pieces: z.array(ArticlePiece).optional(),
});
export type ArticleInput = z.infer<typeof ArticleInput>;

/** What an article says of itself beside its report; `date` is ISO 8601 where the note gives one. */
export const PageNote = z.object({
  type: z.enum(["correction", "clarification", "editor's note", "update"]),
  text: z.string(),
  date: z.string().nullable(),
});
export type PageNote = z.infer<typeof PageNote>;

/** Where a field's value stands on the page, as it is written there, and what else the page says. */
export const FieldEvidence = z.object({
  from: z.string(),
  raw: z.string(),
  others: z.array(z.object({ value: z.string(), from: z.string() })),
});
export type FieldEvidence = z.infer<typeof FieldEvidence>;

/** The readable text of one snapshot, as `claimline read` prints it. Equal bytes give an equal article. */
export const Article = z.object({
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  outlet: z.string().nullable(),
  /** The registrable domain of the outlet's pages: `post.example` for `www.post.example`. */
  domain: z.string().nullable(),
  /** The news agency whose copy this is (`AP`, `AFP`, `Reuters`, `EFE` ...); null for the outlet's own. */
  wire: z.string().nullable(),
  title: z.string(),
  byline: z.string().nullable(),
  section: z.string().nullable(),
  /** ISO 8601 with the zone the page gives; null if the page does not say. */
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  language: z.string().nullable(),
  /** Whether the page says that its text is not free; null if it does not say. */
  paywall: z.boolean().nullable(),
  text: z.string(),
  kind: PageKind,
  form: PageForm,
  /** The dated parts of a live blog, in the order of the text; empty for other pages. */
  pieces: z.array(ArticlePiece),
  /** Corrections and updates that the page prints, which are no part of the text. */
  notes: z.array(PageNote),
  /** The address of the article's next page, where it goes on over several; null at its end. */
  nextPage: z.string().nullable(),
  /** Field -> where its value comes from. */
  evidence: z.record(z.string(), FieldEvidence),
  /** Why there is no text, or what was cut: plain words for a person. */
  notices: z.array(z.string()),
});
export type Article = z.infer<typeof Article>;

/** What is kept of a stored article version beside its text and its main fields. */
export const ArticleDetails = Article.pick({
  domain: true,
  wire: true,
  section: true,
  paywall: true,
  form: true,
  pieces: true,
  notes: true,
  evidence: true,
});
export type ArticleDetails = z.infer<typeof ArticleDetails>;
