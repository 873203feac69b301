import {
  type Candidate,
  type Evidence,
  type Found,
  firstPlausible,
  linked,
  meta,
  named,
  ruled,
} from "./evidence.ts";
import { textOf } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

const METADATA: readonly Candidate[] = [
  linked("headline", textOf),
  linked("name", textOf),
  meta("og:title"),
  meta("twitter:title", "headline", "dc.title", "dcterms.title", "sailthru.title", "parsely-title"),
];

const TITLE: readonly Candidate[] = [
  ruled("title"),
  named("h1 that the metadata agree with", printedHeadline),
  ...METADATA,
  named("the only h1", ({ scan }) => (scan.headings.length === 1 ? scan.headings[0] : null)),
  named("title", ({ scan }) => scan.title),
  named("the first h1", ({ scan }) => scan.headings[0]),
];

/** The headline, without the outlet's name that pages add to it; null where the page has none. */
export function articleTitle(evidence: Evidence, outlet: string | null): Found | null {
  return firstPlausible(evidence, TITLE, (raw) => {
    const title = withoutOutlet(plainText(raw), outlet, evidence.url?.hostname ?? "");
    return /[\p{L}\p{N}]/u.test(title) ? title : null;
  });
}

/**
 * The heading that readers see, where the page's metadata agree with it: og:title is often worded anew for search
 * engines, and an h1 alone may be the name of the site or of a box.
 */
function printedHeadline(evidence: Evidence): string | null {
  const { headings, title } = evidence.scan;
  const told = METADATA.flatMap((candidate) => candidate(evidence)).map(({ raw }) => key(plainText(raw)));
  const agrees = (heading: string) =>
    heading.length >= 12 && (told.includes(key(heading)) || key(title).startsWith(key(heading)));
  return headings.find(agrees) ?? null;
}

/** Titles come with single spaces. */
const SEPARATOR = / [|\-–—·•»:]{1,3} | ?\| ?/;

/** `Port reopens | Harbour Post` and `Harbour Post: Port reopens` are `Port reopens`. */
function withoutOutlet(title: string, outlet: string | null, host: string): string {
  const names = [
    outlet ?? "",
    host.replace(/^www\d?\./, ""),
    host.replace(/^www\d?\./, "").split(".")[0] ?? "",
  ]
    .map(key)
    .filter((name) => name.length >= 2);
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isName = (part: string | undefined) => part !== undefined && names.includes(key(part));
  if (isName(parts.at(-1)))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? "")).replace(/[\s|\-–—·•»:]{1,8}$/, "");
  if (isName(parts[0])) return title.slice((parts[0] ?? "").length).replace(/^[\s|\-–—·•»:]+/, "");
  return title;
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
