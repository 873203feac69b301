import type { Snapshot } from "../domain/snapshot.ts";
import { extractClaims } from "../extract/extract-claims.ts";
import { readArticle } from "../read/read-article.ts";
import { readListing } from "./read-listing.ts";

type Page = Pick<Snapshot, "body" | "finalUrl" | "contentType">;

/** The work on what strangers wrote; it runs in processes that can be killed, each of which loads it. */
export const tasks = {
  readArticle: ({ body, finalUrl, contentType }: Page) => readArticle(body, { url: finalUrl, contentType }),
  readListing: (page: Page) => readListing(page),
  extractClaims: (...input: Parameters<typeof extractClaims>) => extractClaims(...input),
};
export type PipelineTasks = typeof tasks;

/** Where those processes find the tasks. */
export const taskModule = new URL(import.meta.url);
