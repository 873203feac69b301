import type { FeedItem } from "./feed-item.ts";
import { pageLinks } from "./page-links.ts";

/** Addresses of articles carry a date, a number or a headline in words; those of sections do not. */
const looksLikeArticle = (path: string) =>
  /\/(?:19|20)\d\d[/-]\d|\d{5}/.test(path) || path.split("/").some((part) => part.split("-").length > 3);
/** A headline, not "More" or "Subscribe". */
const LEAST_WORDS = 3;

/**
 * Reads a section or home page as a list of articles: links within the same site whose address or words look like those
 * of an article. For outlets without a feed or sitemap.
 */
export function readSection(
  page: Uint8Array | string,
  url: string,
): { items: FeedItem[]; notices: string[] } {
  const { host } = new URL(url);
  const items = pageLinks(page, url).anchors.flatMap((anchor): FeedItem[] => {
    const to = new URL(anchor.url);
    const isHere = to.host === host && to.pathname !== "/" && to.pathname !== new URL(url).pathname;
    const isArticle = looksLikeArticle(to.pathname) && anchor.words.split(" ").length >= LEAST_WORDS;
    return isHere && isArticle ? [{ url: anchor.url, title: anchor.words, publishedAt: null }] : [];
  });
  return { items, notices: items.length === 0 ? ["no link of this page looks like an article"] : [] };
}
