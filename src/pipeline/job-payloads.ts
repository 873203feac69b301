import { z } from "zod";
import { Outlet, Selectors } from "../domain/outlet.ts";

const Run = z.object({ run: z.string() });
export const DiscoverJob = Run.extend({
  outlet: Outlet,
  /** The lists that are due; all that the outlet has when there are none here. */
  lists: z.array(z.url()).optional(),
});
export type DiscoverJob = z.infer<typeof DiscoverJob>;

export const IngestJob = Run.extend({
  url: z.url(),
  /** Outlet id; null for a page named by hand, whose outlet is read from the page. */
  outlet: z.string().nullable(),
  zone: z.string(),
  gapMs: z.int().nullable(),
  /** The feed's or sitemap's date, for a page that does not say. */
  publishedAt: z.string().nullable(),
  /** The outlet's, where it has any. */
  selectors: Selectors.optional(),
});
export type IngestJob = z.infer<typeof IngestJob>;

export const ExtractJob = Run.extend({
  url: z.url(),
  version: z.string(),
  zone: z.string(),
  /** What to remember of the page once its claims are stored. */
  page: z.object({
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    snapshot: z.string().nullable(),
    outlet: z.string().nullable().default(null),
    firstSeen: z.number().nullable().default(null),
    recheckAt: z.number().nullable().default(null),
  }),
});
export type ExtractJob = z.infer<typeof ExtractJob>;
