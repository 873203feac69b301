import { type Candidate, type Evidence, firstPlausible, linked, meta } from "./evidence.ts";
import { isoDate } from "./iso-date.ts";
import { textOf } from "./json-ld.ts";

const PUBLISHED: readonly Candidate[] = [
  linked((article) => textOf(article["datePublished"])),
  meta("article:published_time", "og:article:published_time", "og:published_time", "datepublished"),
  meta(
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "pubdate",
    "article.published",
    "cxenseparse:recs:publishtime",
  ),
  meta(
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dcsext.articlefirstpublished",
    "ptime",
    "originalpublicationdate",
  ),
  meta(
    "article_date_original",
    "article-publish-date",
    "publication_date",
    "rnews:datepublished",
    "citation_publication_date",
    "publicationdate",
    "date",
    "displaydate",
  ),
  ({ nodes }) => nodes.map((node) => textOf(node["datePublished"])).find((value) => value !== null),
  ({ scan }) => labelledTime(scan.times, /publi[cs]|pubdate|posted|created|entry-date|dateline|timestamp/),
  ({ scan }) => (scan.times.length > 0 && scan.times.length <= 3 ? scan.times[0]?.datetime : null),
  ({ url }) => (url ? dateInPath(url.pathname) : null),
];

const MODIFIED: readonly Candidate[] = [
  linked((article) => textOf(article["dateModified"])),
  meta(
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
  ),
  meta("dcterms.modified", "dc.date.modified", "article.updated", "utime", "revision_date"),
  ({ scan }) => labelledTime(scan.times, /modif|updat/),
];

/** When the page says that it was published, ISO 8601; null if it does not say. */
export function publishedAt(evidence: Evidence): string | null {
  return firstPlausible(evidence, PUBLISHED, isoDate);
}

/** When the page says that it was last changed, ISO 8601; null if it does not say. */
export function modifiedAt(evidence: Evidence): string | null {
  return firstPlausible(evidence, MODIFIED, isoDate);
}

function labelledTime(times: Evidence["scan"]["times"], label: RegExp): string | null {
  const time = times.find(
    (element) =>
      label.test(element.label) && !(/modif|updat/.test(element.label) && !/modif|updat/.test(label.source)),
  );
  return time ? time.datetime || time.text : null;
}

/** Many outlets file articles by date: `/2026/01/12/`, `/2026/jan/12/`, `/2026-01-12-`, `/20260112/`. */
function dateInPath(path: string): string | null {
  const digits =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\D|$)/.exec(path) ??
    /[/-](20\d{2})(\d{2})(\d{2})(?=\D|$)/.exec(path);
  if (digits) return `${digits[1]}-${digits[2]}-${digits[3]}`;
  const words = /\/(20\d{2})\/([a-z]{3})\/(\d{1,2})\//i.exec(path);
  return words ? `${words[3]} ${words[2]} ${words[1]}` : null;
}
