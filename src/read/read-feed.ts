import { parseFeed } from "feedsmith";
import { decodePage } from "./decode-page.ts";
import { type FeedItem, type RawItem, toFeedItems } from "./discovery/feed-item.ts";
import { refuseXml } from "./discovery/refuse-xml.ts";
import { pageLimits } from "./limits.ts";

type Parsed = ReturnType<typeof parseFeed<string>>;

/**
 * Reads a feed (RSS, Atom, RDF or JSON Feed): its entries in order, each address once. Never throws on content: what
 * stands before a fault is read, and a notice says what is wrong.
 *
 * @param url the feed's address; relative links are read against it
 */
export function readFeed(feed: string | Uint8Array, url: string): { items: FeedItem[]; notices: string[] } {
  const text = typeof feed === "string" ? feed : decodePage(feed);
  const refusal = refuseXml(text, pageLimits.bytes);
  if (refusal) return { items: [], notices: [refusal] };
  const whole = tryParse(text);
  if (whole) return toFeedItems(rawItems(whole), url);
  const start = tryParse(withoutBrokenEnd(text));
  if (!start) return { items: [], notices: [whatItIs(text)] };
  const { items, notices } = toFeedItems(rawItems(start), url);
  return {
    items,
    notices: [`the feed is broken or cut; its first ${items.length} entries were read`, ...notices],
  };
}

function tryParse(text: string): Parsed | null {
  try {
    return text === "" ? null : parseFeed(text);
  } catch {
    return null;
  }
}

function rawItems(parsed: Parsed): RawItem[] {
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: textIn(item.title),
        publishedAt: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map((entry) => ({
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])
          ?.href,
        title: textIn(entry.title),
        publishedAt: entry.published ?? entry.updated,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link ?? item.rdf?.about,
        title: textIn(item.title),
        publishedAt: item.dc?.dates?.[0],
      }));
    case "json":
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.url ?? item.external_url ?? item.id,
        title: item.title,
        publishedAt: item.date_published ?? item.date_modified,
      }));
  }
}

function textIn(value: string | { value?: string | undefined } | undefined): string | undefined {
  return typeof value === "string" ? value : value?.value;
}

const CLOSINGS: readonly (readonly [entry: string, rest: string])[] = [
  ["</item>", "</channel></rss>"],
  ["</item>", "</rdf:RDF>"],
  ["</entry>", "</feed>"],
];

/** Cuts a feed behind its last complete entry and closes what is open then. */
function withoutBrokenEnd(text: string): string {
  const root = /<(rss|rdf:RDF|feed)\b/i.exec(text)?.[1]?.toLowerCase() ?? "";
  const closing = CLOSINGS.find(([, rest]) => rest.toLowerCase().endsWith(`</${root}>`));
  const at = closing ? text.lastIndexOf(closing[0]) : -1;
  return closing && at >= 0 ? text.slice(0, at) + closing[0] + closing[1] : "";
}

function whatItIs(text: string): string {
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return "this is a web page, not a feed";
  if (/^\s*$/.test(text)) return "the feed is empty";
  if (/<(?:rss|rdf:RDF|feed)\b/i.test(text)) return "the feed is broken before its first complete entry";
  return "this is no feed: neither RSS, Atom, RDF nor JSON Feed";
}
