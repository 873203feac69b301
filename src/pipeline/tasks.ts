import type { Snapshot } from "../domain/snapshot.ts";
import { extractClaims } from "../extract/extract-claims.ts";
import { readArticle } from "../read/read-article.ts";
import { readListing } from "./read-listing.ts";

type Page = Pick<Snapshot, "body" | "finalUrl" | "contentType">;
/** `zone`: the outlet's, for times that a page prints without one. */
type ArticlePage = Page & Partial<Pick<Snapshot, "fetchedAt">> & { readonly zone?: string };

/** The work on what strangers wrote; it runs in processes that can be killed, each of which loads it. */
export const tasks = {
  readArticle: ({ body, finalUrl, ...options }: ArticlePage) =>
    readArticle(body, { url: finalUrl, ...options }),
  readListing: (page: Page, isSection = false) => readListing(page, isSection),
  extractClaims: (...input: Parameters<typeof extractClaims>) => extractClaims(...input),
};
export type PipelineTasks = typeof tasks;

/** Where those processes find the tasks. */
export const taskModule = new URL(import.meta.url);
