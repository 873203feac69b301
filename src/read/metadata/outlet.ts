import { type Candidate, type Evidence, firstPlausible, linked, meta } from "./evidence.ts";
import { textOf } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

const OUTLET: readonly Candidate[] = [
  meta("og:site_name"),
  linked((article) => textOf(article["publisher"])),
  ({ nodes }) => nodes.map((node) => textOf(node["publisher"])).find((value) => value !== null),
  meta(
    "application-name",
    "cre",
    "dc.publisher",
    "publisher",
    "apple-mobile-web-app-title",
    "twitter:app:name:iphone",
  ),
  ({ url }) => url?.hostname.replace(/^www\d?\./, ""),
];

/** The outlet's name: the site's own name for itself, else the domain; null without an address. */
export function outletName(evidence: Evidence): string | null {
  return firstPlausible(evidence, OUTLET, (raw) => {
    const name = plainText(raw).replace(/^@/, "");
    // Addresses of profile pages and slogans stand in these fields too.
    return name && name.length <= 60 && !/^https?:/i.test(name) ? name : null;
  });
}
