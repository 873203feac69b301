import { canonicalizeUrl, isWebAddress } from "../canonicalize-url.ts";
import { type Candidate, type Evidence, type Found, firstPlausible, meta, named } from "./evidence.ts";

const CANONICAL: readonly Candidate[] = [
  named(
    "link canonical",
    ({ scan }) => scan.links.find(({ rel }) => rel.split(/\s+/).includes("canonical"))?.href,
  ),
  meta("og:url"),
  named("the page's address", ({ url }) => url?.href),
];

/** The address under which the outlet files the article; null where the page was given without one. */
export function canonicalUrl(evidence: Evidence): Found | null {
  return firstPlausible(evidence, CANONICAL, (raw, { url }) => {
    const canonical = canonicalizeUrl(new URL(raw.trim(), url ?? undefined).href);
    if (!isWebAddress(canonical)) return null;
    // Templates point every page at the home page; such a canonical would merge all articles into one.
    const leadsHome = new URL(canonical).pathname === "/" && url !== null && url.pathname !== "/";
    return leadsHome ? null : canonical;
  });
}
