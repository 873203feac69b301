import type { PageForm, PageKind } from "../../domain/article.ts";
import type { Evidence } from "../metadata/evidence.ts";
import { typesOf } from "../metadata/json-ld.ts";
import { isListing } from "./listing.ts";
import { findWall } from "./walls.ts";

export interface Judgement {
  readonly kind: PageKind;
  readonly form: PageForm;
  /** Plain words for a person, where the page is no plain article; null where it is. */
  readonly notice: string | null;
}

/** A page whose text is locked and shorter than this holds the opening only. */
const STUB_WORDS = 220;
/** Sentences with which pages end a stub. */
const STUB_SENTENCE =
  /\b(?:subscribe|register|sign in|log in|become a (?:member|subscriber)) (?:now )?(?:to|and|for) (?:continue|read|unlock|keep|full|get)|to (?:continue|keep) reading|this (?:article|story|content) is (?:for|only available to|reserved for|exclusive to) (?:our )?(?:subscribers|members)|suscríbete para (?:seguir|continuar)|(?:contenido|artículo) (?:exclusivo )?para suscriptores|réservé aux abonnés|lire la suite/i;
/** A video's caption is shorter. */
const CAPTION_WORDS = 120;

/**
 * What sort of page this is, from what it says of itself and from its text.
 *
 * @param locked whether the page says that its text is not free
 * @param live whether it has the entries of a live blog
 */
export function judgePage(evidence: Evidence, text: string, locked: boolean, live: boolean): Judgement {
  const wall = findWall(evidence, text);
  if (wall) return { kind: "none", ...wall };
  if (live || saysLiveBlog(evidence)) return { kind: "live-blog", form: "live-blog", notice: null };
  const words = text.split(/\s+/).filter(Boolean).length;
  if (isVideo(evidence) && words < CAPTION_WORDS)
    return words === 0
      ? { kind: "none", form: "video", notice: "the page is a video without a text" }
      : { kind: "article", form: "video", notice: "the page is a video; the text is its caption" };
  if (locked && (words < STUB_WORDS || STUB_SENTENCE.test(text.slice(-600)))) {
    const notice = "the text is behind a paywall; only its opening was found";
    return { kind: "paywalled", form: "text", notice };
  }
  if (isListing(evidence, text))
    return { kind: "listing", form: "listing", notice: "the page lists articles and is none itself" };
  if (words === 0) return { kind: "none", form: "text", notice: "no article text was found on the page" };
  return { kind: "article", form: "text", notice: null };
}

function saysLiveBlog({ nodes, scan }: Evidence): boolean {
  const says = nodes.some((node) => typesOf(node).includes("LiveBlogPosting"));
  return says || scan.metas.get("og:type")?.[0] === "liveblog";
}

/** Words in a live blog's address or headline. */
const LIVE =
  /(?:^|[^\p{L}])(?:live(?:blog)?|live[- ](?:updates?|blog|coverage|news)|liveticker|ticker|en directo|en vivo|minuto a minuto|en direct|diretta|ao vivo|as it happened)(?:$|[^\p{L}])/iu;

/** Whether a page's entries are worth looking for: it says that it is a live blog, or its address or headline does. */
export function mayBeLive(evidence: Evidence, title: string): boolean {
  return saysLiveBlog(evidence) || LIVE.test(title) || LIVE.test(evidence.url?.pathname ?? "");
}

/** A page made for a video: by its og:type, its address, or because its main object in JSON-LD is one. */
function isVideo({ nodes, articles, scan, url }: Evidence): boolean {
  if (/^video(?:\.|$)/i.test(scan.metas.get("og:type")?.[0] ?? "")) return true;
  const hasVideo = nodes.some((node) => typesOf(node).includes("VideoObject")) || scan.videos > 0;
  const byAddress = url !== null && /\/(?:videos?|watch|av|vidéos?)\//i.test(url.pathname);
  return hasVideo && (articles.length === 0 || byAddress);
}
