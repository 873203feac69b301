import type { PageKind } from "../domain/article.ts";
import type { Evidence } from "./metadata/evidence.ts";
import { typesOf } from "./metadata/json-ld.ts";

/** A page whose text is locked and shorter than this holds the opening only. */
const STUB_WORDS = 220;
/** Sentences with which pages end a stub. */
const STUB_SENTENCE =
  /\b(?:subscribe|register|sign in|log in|become a (?:member|subscriber)) (?:now )?(?:to|and|for) (?:continue|read|unlock|keep|full|get)|to (?:continue|keep) reading|this (?:article|story|content) is (?:for|only available to|reserved for|exclusive to) (?:our )?(?:subscribers|members)/i;
const LISTING_TYPES = new Set(["CollectionPage", "SearchResultsPage"]);

/** What sort of page this is, from what it says of itself and from its text. */
export function pageKind(evidence: Evidence, text: string): PageKind {
  const types = new Set(evidence.nodes.flatMap(typesOf));
  const isArticle = evidence.articles.length > 0;
  if (types.has("LiveBlogPosting") || evidence.scan.metas.get("og:type")?.[0] === "liveblog")
    return "live-blog";
  const words = text.split(/\s+/).filter(Boolean).length;
  if (isLocked(evidence) && (words < STUB_WORDS || STUB_SENTENCE.test(text.slice(-600)))) return "paywalled";
  if (!isArticle && [...LISTING_TYPES].some((type) => types.has(type))) return "listing";
  if (!isArticle && looksLikeFront(evidence)) return "listing";
  return words === 0 ? "none" : "article";
}

function isLocked({ nodes, scan }: Evidence): boolean {
  const free = nodes.map((node) => node["isAccessibleForFree"]).find((value) => value !== undefined);
  if (free === false || (typeof free === "string" && /^(?:false|no)$/i.test(free))) return true;
  return /^(?:locked|metered|premium|paid|subscriber)/i.test(
    scan.metas.get("article:content_tier")?.[0] ?? "",
  );
}

/** A home or section page: its address has no article in it, and nothing on it says when it was published. */
function looksLikeFront({ url, scan }: Evidence): boolean {
  if (scan.metas.get("og:type")?.[0] === "article") return false;
  return url !== null && /^\/?(?:index\.\w+)?$/.test(url.pathname);
}
