import { type Candidate, type Evidence, firstPlausible, linked, meta } from "./evidence.ts";
import { textOf } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

const TITLE: readonly Candidate[] = [
  meta("og:title"),
  linked((article) => textOf(article["headline"]) ?? textOf(article["name"])),
  meta("twitter:title", "headline", "dc.title", "dcterms.title", "sailthru.title", "parsely-title"),
  ({ scan }) => (scan.headings.length === 1 ? scan.headings[0] : null),
  ({ scan }) => scan.title,
  ({ scan }) => scan.headings[0],
];

/** The headline, without the outlet's name that pages add to it; "" where the page has none. */
export function articleTitle(evidence: Evidence, outlet: string | null): string {
  return (
    firstPlausible(evidence, TITLE, (raw) => {
      const title = withoutOutlet(plainText(raw), outlet, evidence.url?.hostname ?? "");
      return /[\p{L}\p{N}]/u.test(title) ? title : null;
    }) ?? ""
  );
}

const SEPARATOR = /\s+[|\-–—·•»:]+\s+|\s*\|\s*/;

/** `Port reopens | Harbour Post` and `Harbour Post: Port reopens` are `Port reopens`. */
function withoutOutlet(title: string, outlet: string | null, host: string): string {
  const names = [
    outlet ?? "",
    host.replace(/^www\d?\./, ""),
    host.replace(/^www\d?\./, "").replace(/\.[a-z.]+$/, ""),
  ]
    .map(key)
    .filter((name) => name.length >= 2);
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isName = (part: string | undefined) => part !== undefined && names.includes(key(part));
  if (isName(parts.at(-1)))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? "")).replace(/[\s|\-–—·•»:]+$/, "");
  if (isName(parts[0])) return title.slice((parts[0] ?? "").length).replace(/^[\s|\-–—·•»:]+/, "");
  return title;
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
