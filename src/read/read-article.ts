import type { Article, PageForm } from "../domain/article.ts";
import type { Selectors } from "../domain/outlet.ts";
import { readBody } from "./body/read-body.ts";
import { decodePage } from "./decode-page.ts";
import { judgePage, mayBeLive } from "./kinds/page-kind.ts";
import { pageLimits } from "./limits.ts";
import { findEntries } from "./live/find-entries.ts";
import { readLiveBlog } from "./live/read-live-blog.ts";
import { gatherEvidence } from "./metadata/evidence.ts";
import { readDates, readIdentity, readWire } from "./metadata/read-metadata.ts";
import { nextPage } from "./pages/next-page.ts";
import { parsePage } from "./parse-page.ts";
import { refuseBytes, refuseText } from "./refuse-bytes.ts";

export interface ReadOptions {
  /** The address the page came from; links and the outlet are read against it. */
  readonly url: string;
  /** The Content-Type header, for its charset. */
  readonly contentType?: string | null;
  /** Pages with more bytes than this are not read; 8 MB if not given. */
  readonly maxBytes?: number;
  /** IANA zone of the outlet, for times that the page prints without one; without it such a date is the day alone. */
  readonly zone?: string;
  /** When the page was fetched, ISO 8601; later dates on it are not believed. */
  readonly fetchedAt?: string;
  /** Where the outlet's pages have their text and fields, for pages that the general reader gets wrong. */
  readonly selectors?: Selectors;
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

function readPage(bytes: Uint8Array, options: ReadOptions): Article {
  const { url, contentType, maxBytes = pageLimits.bytes } = options;
  const refused = refuseBytes(bytes, maxBytes);
  if (refused) return unreadable(url, refused.notice, refused.form);
  const html = decodePage(bytes, contentType);
  const textRefusal = refuseText(html);
  if (textRefusal) return unreadable(url, textRefusal);
  const { refusal, scan, root } = parsePage(html, pageLimits);
  if (refusal) return unreadable(url, refusal);

  const found = gatherEvidence(url, scan, root, options.selectors);
  const identity = readIdentity(found);
  const entries = mayBeLive(found, identity.title) ? findEntries(root) : [];
  const live = {
    entries: entries.map(({ element }) => element),
    marks: new Set(entries.flatMap(({ marks }) => marks)),
  };
  const body = readBody(root, [identity.title, ...scan.headings], live, found.rules);
  const judgement = judgePage(found, body.text, identity.paywall === true, entries.length > 0);
  const { kind, form, notice } = judgement;
  const dates = readDates(found, body.dateLine, options);
  const wire = readWire(found, body, identity.domain);
  const isLive = kind === "live-blog";
  const { text, pieces } = isLive
    ? readLiveBlog(body, entries, found, dates)
    : { text: kind === "none" ? "" : body.text, pieces: [] };
  return {
    url,
    canonicalUrl: identity.canonicalUrl,
    outlet: identity.outlet,
    domain: identity.domain,
    wire: wire.wire,
    title: identity.title,
    byline: identity.byline,
    section: identity.section,
    publishedAt: dates.publishedAt,
    modifiedAt: dates.modifiedAt,
    language: identity.languageOf(text),
    paywall: identity.paywall,
    text,
    kind,
    form,
    pieces,
    notes: [...body.notes],
    nextPage: nextPage(scan, url),
    evidence: { ...identity.evidence, ...dates.evidence, ...wire.evidence },
    notices: notice === null ? [] : [notice],
  };
}

function unreadable(url: string, notice: string, form: PageForm = "no-page"): Article {
  return {
    url,
    canonicalUrl: null,
    outlet: null,
    domain: null,
    wire: null,
    title: "",
    byline: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    paywall: null,
    text: "",
    kind: "none",
    form,
    pieces: [],
    notes: [],
    nextPage: null,
    evidence: {},
    notices: [notice],
  };
}
