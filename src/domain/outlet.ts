import { z } from "zod";

/**
 * Where an outlet's pages have what the general reader cannot find: simple selectors of tags, classes, ids, attributes,
 * descendants and children; `selector@attribute` takes an attribute's value in place of the text.
 */
export const Selectors = z.strictObject({
  /** The elements that hold the text; without them the general reader looks for it. */
  body: z.array(z.string()).optional(),
  /** Elements that are no text, wherever they stand. */
  drop: z.array(z.string()).optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  publishedAt: z.string().optional(),
});
export type Selectors = z.infer<typeof Selectors>;

/** A publisher. `id` is a short slug used in tables and keys. */
export const Outlet = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string().min(1),
  home: z.url(),
  feeds: z.array(z.url()).default([]),
  sitemaps: z.array(z.url()).default([]),
  pages: z.array(z.url()).default([]),
  /** Pages whose links are articles, for an outlet without feeds and sitemaps. */
  sections: z.array(z.url()).optional(),
  /** When to look, as cron with five fields in the outlet's zone; without it each list finds its own pace. */
  schedule: z.string().optional(),
  language: z.string().default("en"),
  /** IANA time zone; relative dates are read in it. */
  zone: z.string().default("UTC"),
  /** Milliseconds between two requests to one of its hosts. */
  gapMs: z.int().min(0).default(1000),
  selectors: Selectors.optional(),
});
export type Outlet = z.infer<typeof Outlet>;
