import { Parser } from "htmlparser2";
import { decodePage } from "../decode-page.ts";
import { absolute } from "./feed-item.ts";

/** What a home or section page links to. */
export interface PageLinks {
  /** Feeds that the page names in its head, in order. */
  readonly feeds: readonly string[];
  /** Links of the body with their words, each address once. */
  readonly anchors: readonly { readonly url: string; readonly words: string }[];
  readonly siteName: string | null;
  readonly title: string | null;
  /** The page's own word for its language, "en" of "en-GB". */
  readonly language: string | null;
}

const FEED = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)$/i;
const MOST_ANCHORS = 3000;

/** Reads a page's links in one pass. Pure; never throws on content. */
export function pageLinks(page: Uint8Array | string, url: string): PageLinks {
  const feeds = new Set<string>();
  const anchors = new Map<string, string>();
  const said: { siteName: string | null; title: string | null; language: string | null } = {
    siteName: null,
    title: null,
    language: null,
  };
  let open: string | null = null;
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "html")
        said.language = /^[a-z]{2,3}/i.exec(attributes["lang"] ?? "")?.[0].toLowerCase() ?? null;
      if (name === "title" && said.title === null) inTitle = true;
      if (name === "meta" && attributes["property"] === "og:site_name")
        said.siteName ??= attributes["content"]?.trim() || null;
      const to = absolute(attributes["href"], url);
      if (
        name === "link" &&
        to &&
        /\balternate\b/i.test(attributes["rel"] ?? "") &&
        FEED.test(attributes["type"] ?? "")
      )
        feeds.add(to);
      if (name === "a") open = to && anchors.size < MOST_ANCHORS ? to : null;
      if (open !== null && !anchors.has(open)) anchors.set(open, "");
    },
    ontext(text) {
      if (inTitle) said.title = `${said.title ?? ""}${text}`.slice(0, 200);
      if (open !== null) anchors.set(open, `${anchors.get(open) ?? ""}${text}`.slice(0, 200));
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
      if (name === "a") open = null;
    },
  });
  parser.end(typeof page === "string" ? page : decodePage(page));
  return {
    feeds: [...feeds],
    anchors: [...anchors].map(([link, words]) => ({ url: link, words: words.replace(/\s+/g, " ").trim() })),
    ...said,
    title: said.title?.replace(/\s+/g, " ").trim() || null,
  };
}
