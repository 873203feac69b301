import { type Candidate, type Evidence, firstPlausible, linked, meta } from "./evidence.ts";
import { textsOf } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

const BYLINE: readonly Candidate[] = [
  linked((article) => [...new Set(textsOf(article["author"]))].join(", ") || null),
  meta(
    "article:author",
    "author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
  ),
];

/** Who signed the article, as the page's metadata give it; null if they do not. */
export function byline(evidence: Evidence): string | null {
  return firstPlausible(evidence, BYLINE, (raw) => {
    const names = plainText(raw).replace(/^by\s+/i, "");
    return names && names.length <= 300 && !/^https?:/i.test(names) ? names : null;
  });
}
