import type { Article } from "../domain/article.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import { pageLinks } from "../read/discovery/page-links.ts";
import { readArticle } from "../read/read-article.ts";
import { type ListKind, readListing } from "./read-listing.ts";

/** Where sites keep feeds and sitemaps that they do not name. */
const USUAL = [
  "/feed",
  "/rss.xml",
  "/feed.xml",
  "/rss",
  "/atom.xml",
  "/index.xml",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/sitemap-news.xml",
  "/sitemap_index.xml",
];
const MOST_CANDIDATES = 25;

export interface FoundList {
  readonly url: string;
  readonly kind: ListKind;
  /** Pages or further lists that it names. */
  readonly links: number;
  /** ISO 8601 of the newest page; null where the list gives no dates. */
  readonly newest: string | null;
  /** Its first page; of an index of sitemaps that of the first one. */
  readonly first: string | null;
}

export interface FoundOutlet {
  readonly name: string;
  readonly home: string;
  readonly language: string;
  readonly lists: readonly FoundList[];
  /** What was tried and did not work, in plain words. */
  readonly misses: readonly string[];
}

/**
 * Finds an outlet's feeds and sitemaps from its home page: those that the page and robots.txt name, and where none is
 * named, those in the usual places.
 */
export async function findOutlet(home: string, fetcher: Fetcher): Promise<FoundOutlet> {
  const page = await fetcher.fetchPage(home);
  if (page.outcome !== "fetched") throw new Error("a first request cannot be unchanged");
  const { body, finalUrl } = page.snapshot;
  const links = pageLinks(body, finalUrl);
  const named = [...links.feeds, ...(await sitemapsOfRobots(finalUrl, fetcher))];
  const misses: string[] = [];
  const lists = await tryAll([...new Set(named)].slice(0, MOST_CANDIDATES), fetcher, misses);
  for (const kind of ["feed", "sitemap"] as const) {
    if (lists.some((list) => list.kind === kind)) continue;
    const usual = USUAL.filter((path) => path.includes("sitemap") === (kind === "sitemap"));
    const tried = usual.map((path) => new URL(path, finalUrl).href).filter((url) => !named.includes(url));
    const found = await tryAll(tried, fetcher, []);
    if (found.length === 0)
      misses.push(`no ${kind} is named by the home page or robots.txt, nor in the usual places`);
    // Sites serve one feed under several names.
    lists.push(...found.slice(0, 1));
  }
  const { hostname, origin } = new URL(finalUrl);
  return {
    name: links.siteName ?? links.title?.split(/\s[|–—-]\s/)[0] ?? hostname,
    home: `${origin}/`,
    language: links.language ?? "en",
    lists,
    misses,
  };
}

async function tryAll(urls: readonly string[], fetcher: Fetcher, misses: string[]): Promise<FoundList[]> {
  const found: FoundList[] = [];
  for (const url of urls) {
    const list = await tryList(url, fetcher);
    if (typeof list === "string") misses.push(`${url}: ${list}`);
    else found.push(list);
  }
  return found;
}

/** Reads one list, and of an index of sitemaps the first of them; why it cannot be used, in plain words, where it cannot. */
export async function tryList(
  url: string,
  fetcher: Fetcher,
  { isSection = false, isInIndex = false }: { isSection?: boolean; isInIndex?: boolean } = {},
): Promise<FoundList | string> {
  try {
    const page = await fetcher.fetchPage(url);
    if (page.outcome !== "fetched") return "it was not sent";
    const { pages, lists, fault, kind } = readListing(page.snapshot, isSection);
    const links = pages.length + lists.length;
    if (links === 0) return fault ?? "it names no page";
    const [sitemap] = pages.length === 0 && !isInIndex ? lists : [];
    if (sitemap) {
      const inner = await tryList(sitemap, fetcher, { isInIndex: true });
      if (typeof inner === "string") return `the first of its ${links} sitemaps, ${sitemap}: ${inner}`;
      return { ...inner, url, links };
    }
    const dates = pages.flatMap(({ publishedAt }) => publishedAt ?? []);
    const newest = dates.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
    return { url, kind, links, newest, first: pages[0]?.url ?? null };
  } catch (error) {
    return (error as Error).message;
  }
}

/** Reads one page as an article; why it gives none, in plain words, where it does not. */
export async function tryPage(
  url: string,
  fetcher: Fetcher,
  { selectors }: Pick<Outlet, "selectors">,
): Promise<Article | string> {
  try {
    const page = await fetcher.fetchPage(url);
    if (page.outcome !== "fetched") return "it was not sent";
    const { body, finalUrl, contentType } = page.snapshot;
    const article = readArticle(body, {
      url: finalUrl,
      contentType,
      ...(selectors && { selectors }),
    });
    return article.text === "" ? (article.notices[0] ?? "no article text was found") : article;
  } catch (error) {
    return (error as Error).message;
  }
}

async function sitemapsOfRobots(home: string, fetcher: Fetcher): Promise<string[]> {
  try {
    const page = await fetcher.fetchPage(new URL("/robots.txt", home).href);
    if (page.outcome !== "fetched") return [];
    const text = new TextDecoder().decode(page.snapshot.body);
    return [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].flatMap(([, url]) =>
      url && URL.canParse(url) ? [new URL(url).href] : [],
    );
  } catch {
    return [];
  }
}
