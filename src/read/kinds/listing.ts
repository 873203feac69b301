import { blocksOf } from "../body/blocks.ts";
import type { Evidence } from "../metadata/evidence.ts";
import { typesOf } from "../metadata/json-ld.ts";

const LISTING_TYPES = new Set(["CollectionPage", "SearchResultsPage", "ItemList"]);
/** Headlines that lead elsewhere; an article's related stories are fewer than its own words. */
const MIN_HEADLINES = 12;
const MIN_HEADLINE_CHARS = 25;
/** Running text shorter than this share of the headlines is their teasers. */
const MAX_TEXT_SHARE = 0.6;
/** Addresses of articles end in many words, a long number or a file name; those of sections in one or two words. */
const MIN_PATH_WORDS = 4;
const ARTICLE_END = /\d{5}|\.(?:s?html?|php|aspx?|ece|cms)$/i;

/** A home, section or search page: it leads to articles and is none. */
export function isListing(evidence: Evidence, text: string): boolean {
  const { articles, nodes, scan, url } = evidence;
  if (articles.length > 0 || scan.metas.get("og:type")?.[0] === "article") return false;
  if (nodes.some((node) => typesOf(node).some((type) => LISTING_TYPES.has(type)))) return true;
  if (url !== null && /^\/?(?:index\.\w+)?$/.test(url.pathname)) return true;
  if (scan.metas.has("article:published_time") || (url !== null && leadsToArticle(url))) return false;
  const headlines = blocksOf(evidence.root, new Set())
    .filter((block) => block.linkChars >= MIN_HEADLINE_CHARS && block.linkChars >= block.text.length * 0.8)
    .map((block) => block.linkChars);
  const chars = headlines.reduce((sum, length) => sum + length, 0);
  return headlines.length >= MIN_HEADLINES && text.length < chars * MAX_TEXT_SHARE;
}

function leadsToArticle({ pathname }: URL): boolean {
  const last = pathname.replace(/\/$/, "").split("/").at(-1) ?? "";
  return last.split(/[-_]/).length >= MIN_PATH_WORDS || ARTICLE_END.test(last);
}
