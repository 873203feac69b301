import { z } from "@hono/zod-openapi";
import { PrintedClaim } from "../domain/timeline.ts";

/** Where a person can read the article: the stored address, or another one (a demo's) by `linkFor`. */
export type LinkFor = (url: string) => string;

/** A printed claim with a link that is safe to put in a page; null where the address is no web address. */
export const PrintedRow = PrintedClaim.extend({ link: z.url().nullable() }).openapi("PrintedClaim");
export type PrintedRow = z.infer<typeof PrintedRow>;

export function toRow(printed: PrintedClaim, linkFor: LinkFor): PrintedRow {
  return { ...printed, link: webLink(printed.url, linkFor) };
}

/** http and https only: a `javascript:` address that came in with a page must never become a link. */
export function webLink(url: string, linkFor: LinkFor): string | null {
  const link = URL.parse(linkFor(url));
  return link && (link.protocol === "http:" || link.protocol === "https:") ? link.href : null;
}
