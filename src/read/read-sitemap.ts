import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { decodePage } from "./decode-page.ts";
import { absolute, type FeedItem, toFeedItems } from "./discovery/feed-item.ts";
import { refuseXml } from "./discovery/refuse-xml.ts";

/** Sitemaps may hold 50,000 addresses and 50 MB; news sitemaps stay far below. */
const MAX_CHARS = 50 * 1024 * 1024;

export interface Sitemap {
  /** Pages, in order; `publishedAt` is the news date, else the last change that the sitemap gives. */
  readonly pages: FeedItem[];
  /** Addresses of further sitemaps, from a sitemap index, those that changed last first. */
  readonly sitemaps: string[];
  readonly notices: string[];
}

const Text = z.string().optional().catch(undefined);
const News = z.object({ publication_date: Text, title: Text }).optional().catch(undefined);
const Entry = z.object({ loc: Text, lastmod: Text, news: News }).catch({});
const Entries = z.array(Entry).default([]);
const Root = z.object({
  urlset: z.preprocess(emptyElement, z.object({ url: Entries }).optional()).catch(undefined),
  sitemapindex: z.preprocess(emptyElement, z.object({ sitemap: Entries }).optional()).catch(undefined),
});

/** The parser gives an element without children as text. */
function emptyElement(value: unknown): unknown {
  return typeof value === "string" ? {} : value;
}

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreAttributes: true,
  isArray: (name) => name === "url" || name === "sitemap",
});

/** Reads a sitemap, sitemap index or Google News sitemap. Never throws on content: a notice says what is wrong. */
export function readSitemap(sitemap: string | Uint8Array, url: string): Sitemap {
  const text = typeof sitemap === "string" ? sitemap : decodePage(sitemap);
  const refusal = refuseXml(text, MAX_CHARS);
  if (refusal) return { pages: [], sitemaps: [], notices: [refusal] };
  const root = tryParse(text);
  if (!root?.urlset && !root?.sitemapindex) return { pages: [], sitemaps: [], notices: [whatItIs(text)] };
  const raw = (root.urlset?.url ?? []).map(({ loc, lastmod, news }) => ({
    url: loc,
    title: news?.title,
    publishedAt: news?.publication_date ?? lastmod,
  }));
  const { items, notices } = toFeedItems(raw, url);
  const closed = /<\/(?:[\w-]+:)?(?:urlset|sitemapindex)\s*>\s*$/.test(text);
  return {
    pages: items,
    sitemaps: (root.sitemapindex?.sitemap ?? [])
      .toSorted((a, b) => changedAt(b) - changedAt(a))
      .flatMap(({ loc }) => absolute(loc, url) ?? []),
    notices: closed
      ? notices
      : ["the sitemap is broken or cut; what stands before the fault was read", ...notices],
  };
}

/** An index of a long archive is cut by its readers: what has no date of change stands behind what has one. */
const changedAt = ({ lastmod }: z.infer<typeof Entry>) => Date.parse(lastmod ?? "") || 0;

function tryParse(text: string): z.infer<typeof Root> | null {
  try {
    return Root.parse(parser.parse(text));
  } catch {
    return null;
  }
}

function whatItIs(text: string): string {
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return "this is a web page, not a sitemap";
  return text.trim() === "" ? "the sitemap is empty" : "this is no sitemap: neither urlset nor sitemapindex";
}
