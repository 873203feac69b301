import { getDomain } from "tldts";
import {
  type Candidate,
  type Evidence,
  type Found,
  firstPlausible,
  linked,
  linkedAnywhere,
  meta,
  named,
} from "./evidence.ts";
import { textOf } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

const OUTLET: readonly Candidate[] = [
  meta("og:site_name"),
  linked("publisher", textOf),
  linkedAnywhere("publisher", textOf),
  meta(
    "application-name",
    "cre",
    "dc.publisher",
    "publisher",
    "apple-mobile-web-app-title",
    "twitter:app:name:iphone",
  ),
  named("the page's address", ({ url }) => url?.hostname.replace(/^www\d?\./, "")),
];

/** The outlet's name: the site's own name for itself, else the domain; null without an address. */
export function outletName(evidence: Evidence): Found | null {
  return firstPlausible(evidence, OUTLET, (raw) => {
    const name = plainText(raw).replace(/^@/, "");
    // Addresses of profile pages and slogans stand in these fields too.
    return name && name.length <= 60 && !/^https?:/i.test(name) ? name : null;
  });
}

/** The registrable domain of an outlet's pages: `edition.post.example` and `www.post.example` are `post.example`. */
export function outletDomain(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return getDomain(hostname) ?? (hostname || null);
}
