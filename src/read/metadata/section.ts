import {
  type Candidate,
  type Evidence,
  type Found,
  firstPlausible,
  linked,
  meta,
  named,
} from "./evidence.ts";
import { type LinkedNode, textOf, typesOf } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

const SECTION: readonly Candidate[] = [
  linked("articleSection", textOf),
  meta("article:section", "og:article:section", "parsely-section", "cxenseparse:recs:category", "section"),
  named("JSON-LD breadcrumb", ({ nodes }) => breadcrumb(nodes)),
];

/** The section that the page files its article under, in the page's words; null if it does not say. */
export function section(evidence: Evidence): Found | null {
  return firstPlausible(evidence, SECTION, (raw) => {
    const name = plainText(raw);
    return name && name.length <= 80 && !/^https?:/i.test(name) ? name : null;
  });
}

/** The entry before the last: the last one is the article, the first one the home page. */
function breadcrumb(nodes: readonly LinkedNode[]): string | null {
  const trail = nodes.find((node) => typesOf(node).includes("BreadcrumbList"))?.["itemListElement"];
  if (!Array.isArray(trail) || trail.length < 3) return null;
  const entry = trail.at(-2) as LinkedNode | null;
  return textOf(entry?.["name"]) ?? textOf(entry?.["item"]);
}
