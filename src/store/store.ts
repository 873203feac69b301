import type { ArticleInput } from "../domain/article.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { RunSummary } from "../domain/run.ts";
import type { Story } from "../domain/story.ts";
import type { PrintedClaim } from "../domain/timeline.ts";

export interface ClaimFilter {
  readonly outlet?: string;
  readonly kind?: string;
  /** Only claims of articles that belong to this story. */
  readonly story?: Story;
  /** true: only the newest version of each article (default); false: every version. */
  readonly currentOnly?: boolean;
}

/** What pages, tables and exports need of the store. */
export interface ClaimReader {
  outlets(): Promise<Outlet[]>;
  stories(): Promise<Story[]>;
  /** In order of publishedAt (unknown last), then article, then place. */
  printedClaims(filter?: ClaimFilter): Promise<PrintedClaim[]>;
  /** One stored article version by id (`claim.articleId`). */
  article(id: string): Promise<ArticleInput | null>;
  /** Newest first. */
  runs(limit: number): Promise<RunSummary[]>;
}
