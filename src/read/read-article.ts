import type { Article } from "../domain/article.ts";
import { readBody } from "./body/read-body.ts";
import { decodePage } from "./decode-page.ts";
import { pageLimits } from "./limits.ts";
import { byline } from "./metadata/byline.ts";
import { canonicalUrl } from "./metadata/canonical-url.ts";
import { modifiedAt, publishedAt } from "./metadata/dates.ts";
import { gatherEvidence } from "./metadata/evidence.ts";
import { isoDate } from "./metadata/iso-date.ts";
import { language } from "./metadata/language.ts";
import { outletName } from "./metadata/outlet.ts";
import { textLanguage } from "./metadata/text-language.ts";
import { articleTitle } from "./metadata/title.ts";
import { pageKind } from "./page-kind.ts";
import { parsePage } from "./parse-page.ts";
import { refuseBytes, refuseText } from "./refuse-bytes.ts";

export interface ReadOptions {
  /** The address the page came from; links and the outlet are read against it. */
  readonly url: string;
  /** The Content-Type header, for its charset. */
  readonly contentType?: string | null;
  /** Pages with more bytes than this are not read; 8 MB if not given. */
  readonly maxBytes?: number;
}

/**
 * Reads a news page: its text in paragraphs separated by a blank line, and what it says of itself. White space in a
 * paragraph, non-breaking spaces included, is single spaces. Equal bytes give an equal article.
 *
 * Never throws on content: a page that cannot be read has kind `none`, no text and a notice that says why.
 *
 * @example readArticle(bytes, { url: "https://harbour-post.example/port" }).text
 * // "The port authority said that 14 sailors were freed.\n\nTheir ship ..."
 */
export function readArticle(bytes: Uint8Array, options: ReadOptions): Article {
  try {
    return readPage(bytes, options);
  } catch (error) {
    // The limits keep known bombs out; a fault of a library must not stop the pages behind this one.
    return unreadable(options.url, `the page could not be taken apart: ${(error as Error).message}`);
  }
}

function readPage(
  bytes: Uint8Array,
  { url, contentType, maxBytes = pageLimits.bytes }: ReadOptions,
): Article {
  const bytesRefusal = refuseBytes(bytes, maxBytes);
  if (bytesRefusal) return unreadable(url, bytesRefusal);
  const html = decodePage(bytes, contentType);
  const textRefusal = refuseText(html);
  if (textRefusal) return unreadable(url, textRefusal);
  const { refusal, scan, root } = parsePage(html, pageLimits);
  if (refusal) return unreadable(url, refusal);

  const evidence = gatherEvidence(url, scan);
  const outlet = outletName(evidence);
  const title = articleTitle(evidence, outlet);
  const { text, dateLine } = readBody(root, [title, ...scan.headings]);
  const kind = pageKind(evidence, text);
  return {
    url,
    canonicalUrl: canonicalUrl(evidence),
    outlet,
    title,
    byline: byline(evidence),
    // What the page prints for readers comes last: it seldom has a zone.
    publishedAt: publishedAt(evidence) ?? (dateLine && isoDate(dateLine)),
    modifiedAt: modifiedAt(evidence),
    language: textLanguage(language(evidence), text),
    text,
    kind,
    notices: noticesFor(kind),
  };
}

function noticesFor(kind: Article["kind"]): string[] {
  if (kind === "none") return ["no article text was found on the page"];
  if (kind === "paywalled") return ["the text is behind a paywall; only its opening was found"];
  if (kind === "listing") return ["the page lists articles and is none itself"];
  return [];
}

function unreadable(url: string, notice: string): Article {
  return {
    url,
    canonicalUrl: null,
    outlet: null,
    title: "",
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    text: "",
    kind: "none",
    notices: [notice],
  };
}
