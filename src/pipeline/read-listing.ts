import type { Snapshot } from "../domain/snapshot.ts";
import { readSection } from "../read/discovery/read-section.ts";
import { readFeed } from "../read/read-feed.ts";
import { readSitemap } from "../read/read-sitemap.ts";

export interface ListedPage {
  readonly url: string;
  /** ISO 8601; null if the list does not say. */
  readonly publishedAt: string | null;
  readonly title?: string | null;
}

export type ListKind = "feed" | "sitemap" | "section";

export interface Listing {
  readonly kind: ListKind;
  readonly pages: readonly ListedPage[];
  /** Further sitemaps that an index names. */
  readonly lists: readonly string[];
  /** Why nothing could be read, in plain words; null when something was. */
  readonly fault: string | null;
}

const XML =
  /^(?:\uFEFF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(rss|feed|rdf:RDF|urlset|sitemapindex)\b/;
const JSON_FEED = /^\s*\{[^]{0,200}"version"\s*:\s*"https:\/\/jsonfeed\.org/;

/** The bytes of a list and where they came from. */
type Page = Pick<Snapshot, "body" | "finalUrl">;

const head = (snapshot: Page) => new TextDecoder().decode(snapshot.body.subarray(0, 2000));

/** True for a feed or a sitemap, told by its first bytes, since servers name the type as they like. */
export function isListing(snapshot: Page): boolean {
  const text = head(snapshot);
  return XML.test(text) || JSON_FEED.test(text);
}

/**
 * Reads a feed, a sitemap or an index of sitemaps; content that is none of them gives a fault, not an error.
 * @param isSection reads a web page as the list of articles that it links to
 */
export function readListing(snapshot: Page, isSection = false): Listing {
  const root = XML.exec(head(snapshot))?.[1];
  if (root === "urlset" || root === "sitemapindex") {
    const { pages, sitemaps, notices } = readSitemap(snapshot.body, snapshot.finalUrl);
    return {
      kind: "sitemap",
      pages,
      lists: sitemaps,
      fault: faultOf(pages.length + sitemaps.length, notices),
    };
  }
  const section = isSection && !isListing(snapshot);
  const { items, notices } = (section ? readSection : readFeed)(snapshot.body, snapshot.finalUrl);
  return {
    kind: section ? "section" : "feed",
    pages: items,
    lists: [],
    fault: faultOf(items.length, notices),
  };
}

// What could be read was read; the notice still tells the run that the list is broken.
const faultOf = (links: number, notices: readonly string[]) =>
  notices[0] ?? (links === 0 ? "it names no page" : null);
