import { textIn } from "../tree/page-tree.ts";
import {
  type Candidate,
  type Evidence,
  type Finding,
  type Found,
  firstPlausible,
  linked,
  linkedAnywhere,
  meta,
  named,
  ruled,
} from "./evidence.ts";
import { type DateReading, isoDate } from "./iso-date.ts";
import { textOf } from "./json-ld.ts";

const PUBLISHED: readonly Candidate[] = [
  ruled("publishedAt"),
  linked("datePublished", textOf),
  meta(
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "pubdate",
    "article.published",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dcsext.articlefirstpublished",
    "ptime",
    "originalpublicationdate",
    "article_date_original",
    "article-publish-date",
    "publication_date",
    "rnews:datepublished",
    "citation_publication_date",
    "publicationdate",
    "date",
    "displaydate",
  ),
  linkedAnywhere("datePublished", textOf),
  (evidence) => labelledTimes(evidence, /publi[cs]|pubdate|posted|created|entry-date|dateline|timestamp/),
  named("time", ({ scan }) => (scan.times.length <= 3 ? (scan.times[0]?.datetime ?? null) : null)),
  named("the page's address", ({ url }) => (url ? dateInPath(url.pathname) : null)),
  named("time", ({ scan }) => (scan.times.length <= 3 ? (scan.times[0]?.text ?? null) : null)),
  labelledTexts,
];

const MODIFIED: readonly Candidate[] = [
  linked("dateModified", textOf),
  meta(
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "utime",
    "revision_date",
  ),
  (evidence) => labelledTimes(evidence, /modif|updat/),
];

export interface DateOptions extends DateReading {
  /** The latest moment, ISO 8601, that a date can be: when the page was fetched. */
  readonly latest?: string | undefined;
}

/**
 * When the page says that it was published, ISO 8601; null if it does not say. Where the address holds a date, later
 * ones give way to one of that day: templates print the day of a move to a new system as publication.
 *
 * @param printed the date line above the text
 */
export function publishedAt(evidence: Evidence, printed: string | null, options: DateOptions): Found | null {
  const candidates = [...PUBLISHED, named("date line above the text", () => printed)];
  const found = firstPlausible(evidence, candidates, (raw) => plausible(raw, options));
  if (!found) return null;
  const inPath = evidence.url && isoDate(dateInPath(evidence.url.pathname) ?? "");
  const all = [{ value: found.value, from: found.evidence.from }, ...found.evidence.others];
  const near = inPath ? all.filter(({ value }) => isNear(value, inPath)) : [];
  const isLate = inPath !== null && daysAfter(found.value, inPath) > MAX_PATH_DAYS;
  const ranked = isLate && near.length > 0 ? near : all;
  const first = ranked[0] ?? all[0];
  // A bare day gives way to a moment on that day.
  const precise = ranked.find(({ value }) => value.includes("T") && value.startsWith(first?.value ?? "-"));
  const best = precise ?? first;
  if (!best || best.value === found.value) return found;
  return {
    value: best.value,
    evidence: { from: best.from, raw: best.value, others: all.filter(({ value }) => value !== best.value) },
  };
}

/** When the page says that it was last changed, ISO 8601; null if it does not say. */
export function modifiedAt(evidence: Evidence, options: DateOptions): Found | null {
  return firstPlausible(evidence, MODIFIED, (raw) => plausible(raw, options));
}

/** A page may be published in the evening of the day before its address says so, by another zone's clock. */
const MAX_PATH_DAYS = 2;
const DAY_MS = 86_400_000;

function plausible(raw: string, options: DateOptions): string | null {
  const date = isoDate(raw, options);
  if (date === null || options.latest === undefined) return date;
  return Date.parse(date) > Date.parse(options.latest) + DAY_MS ? null : date;
}

function isNear(date: string, other: string): boolean {
  return Math.abs(daysAfter(date, other)) <= MAX_PATH_DAYS;
}

function daysAfter(date: string, other: string): number {
  return (Date.parse(date.slice(0, 10)) - Date.parse(other.slice(0, 10))) / DAY_MS;
}

function labelledTimes({ scan }: Evidence, label: RegExp): Finding[] {
  const isChange = /modif|updat/;
  return scan.times
    .filter((time) => label.test(time.label) && (isChange.test(label.source) || !isChange.test(time.label)))
    .map((time) => ({ raw: time.datetime || time.text, from: `time "${time.label.slice(0, 60)}"` }));
}

/** Class and id names of an element that holds the date of publication in words. */
const DATE_NAME =
  /(?:^|[-_ ])(?:publish(?:ed)?|publication|pub|post(?:ed)?|article|entry|story|news)?[-_]?(?:date|datetime|time|timestamp|fecha|datum|data-pub)(?:$|[-_ ])/i;
const MAX_DATE_CHARS = 80;
const MAX_DATE_TEXTS = 3;

function labelledTexts({ labelled }: Evidence): Finding[] {
  const found: Finding[] = [];
  for (const { element, names } of labelled) {
    if (!DATE_NAME.test(names) || /updat|modif/i.test(names)) continue;
    const text = textIn(element, MAX_DATE_CHARS);
    if (text.length > MAX_DATE_CHARS || !/\d{4}/.test(text)) continue;
    found.push({ raw: text, from: `text of "${names.trim().slice(0, 60)}"` });
    if (found.length === MAX_DATE_TEXTS) break;
  }
  return found;
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
