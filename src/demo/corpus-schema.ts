import { z } from "zod";
import { ClaimKind, Modality } from "../domain/claim.ts";
import { Qualifier } from "../domain/quantity.ts";
import { Source } from "../domain/source.ts";
import { FieldName } from "../domain/span.ts";

const path = z.string().startsWith("/");

/** `outlet.yaml`: who publishes, and how its server behaves. */
export const OutletFile = z.strictObject({
  name: z.string(),
  home: z.url(),
  /** What sort of publisher it plays, for the reader of the file. */
  style: z.string(),
  language: z.string().default("en"),
  zone: z.string(),
  /** Milliseconds a polite client leaves between two requests. */
  gapMs: z.int().default(100),
  feed: z.strictObject({ path, format: z.enum(["rss", "atom", "rdf", "json"]) }),
  newsSitemap: path.optional(),
  robots: z.string().default("User-agent: *\nAllow: /\n"),
  /** How an unchanged page is recognised: by which response header, or not at all. */
  validator: z.enum(["etag", "last-modified", "none"]),
  /** Milliseconds each page takes. */
  delayMs: z.int().default(0),
  charset: z.enum(["utf-8", "windows-1252"]).default("utf-8"),
  metadata: z.enum(["json-ld", "opengraph", "microdata", "none"]),
  /** `br`: one block of text with line breaks, as old systems write it. */
  paragraphs: z.enum(["p", "br"]).default("p"),
});
export type OutletFile = z.infer<typeof OutletFile>;

/** The front matter of an article file. */
export const FrontMatter = z.strictObject({
  title: z.string(),
  path,
  published: z.iso.datetime({ offset: true }),
  /** Shown on the page; a silent change has none. */
  modified: z.iso.datetime({ offset: true }).optional(),
  /** When the server's copy changed, if the page does not say. */
  touched: z.iso.datetime({ offset: true }).optional(),
  byline: z.string().optional(),
  section: z.string().default("News"),
  description: z.string().default(""),
  kind: z.enum(["article", "live-blog", "paywalled", "listing", "video"]).default("article"),
  /** Id of a story in stories.yaml. */
  story: z.string().optional(),
  /** The article holds numbers and no claim. */
  negative: z.boolean().default(false),
  /** First seen in this pass. */
  edition: z.union([z.literal(1), z.literal(2)]).default(1),
  /** `cut`: the connection breaks in mid page; `error`: 500; `missing`: 404. */
  serve: z.enum(["page", "cut", "error", "missing"]).default("page"),
  /** Tracking parameters that the feed adds to the address. */
  feedQuery: z.string().optional(),
  caption: z.string().optional(),
  related: z.array(z.string()).default([]),
  advert: z.string().optional(),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** One annotated claim. `at` quotes the field around the number and marks the number: `freed [116] people`. */
export const Annotation = z.strictObject({
  at: z.string().regex(/^[^[\]]*\[[^[\]]+\][^[\]]*$/, "mark the number once: freed [116] people"),
  in: FieldName.default("text"),
  kind: ClaimKind,
  of: ClaimKind.optional(),
  altKinds: z.array(ClaimKind).optional(),
  /** A number, or [low, high] for a range; not needed for digits and for vague words. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
  qualifier: Qualifier.optional(),
  subject: z.string().optional(),
  /** Key of `sources`. */
  source: z.string().optional(),
  /** Also right: no source, because the outlet speaks for itself. */
  sourceEither: z.literal(true).optional(),
  via: z.string().optional(),
  modality: Modality.default("actual"),
  modalityEither: z.array(Modality).optional(),
  date: z.string().optional(),
  optional: z.literal(true).optional(),
});
export type Annotation = z.infer<typeof Annotation>;

/** `<slug>.gold.yaml`. */
export const GoldFile = z.strictObject({
  sources: z.record(z.string(), Source).default({}),
  claims: z.array(Annotation),
});
export type GoldFile = z.infer<typeof GoldFile>;
