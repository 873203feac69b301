import type { ArticleInput } from "../domain/article.ts";
import type { OwnKind } from "../domain/own-kind.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { type ExtractOptions, extractClaims } from "../extract/extract-claims.ts";
import type { Kind } from "../extract/kinds/cue.ts";
import { withOwnKinds } from "../extract/kinds/define-kind.ts";
import { type ReadOptions, readArticle } from "../read/read-article.ts";
import { sanitizePage } from "../read/sanitize-page.ts";
import { readListing } from "./read-listing.ts";

type Page = Pick<Snapshot, "body" | "finalUrl" | "contentType">;
type ArticlePage = Page & Partial<Pick<Snapshot, "fetchedAt">> & Pick<ReadOptions, "zone" | "selectors">;

/** The work on what strangers wrote; it runs in processes that can be killed, each of which loads it. */
export const tasks = {
  readArticle: ({ body, finalUrl, ...options }: ArticlePage) =>
    readArticle(body, { url: finalUrl, ...options }),
  sanitizePage: ({ body, contentType, finalUrl }: Page) => sanitizePage(body, contentType, finalUrl),
  readListing: (page: Page, isSection = false) => readListing(page, isSection),
  extractClaims: (
    article: ArticleInput,
    options: Omit<ExtractOptions, "kinds">,
    ownKinds: readonly OwnKind[] = [],
  ) => extractClaims(article, { ...options, kinds: kindsWith(ownKinds) }),
};
export type PipelineTasks = typeof tasks;

const lists = new Map<string, readonly Kind[]>();

/** A newsroom's kinds come as data with each article; their words are laid out once a process. */
function kindsWith(own: readonly OwnKind[]): readonly Kind[] {
  const key = JSON.stringify(own);
  const list = lists.get(key) ?? withOwnKinds(own);
  lists.set(key, list);
  return list;
}

/** Where those processes find the tasks. */
export const taskModule = new URL(import.meta.url);
