import { textIn } from "../tree/page-tree.ts";
import {
  type Candidate,
  type Evidence,
  type Finding,
  type Found,
  firstPlausible,
  linked,
  meta,
  ruled,
} from "./evidence.ts";
import { textsOf } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

const BYLINE: readonly Candidate[] = [
  ruled("byline"),
  linked("author", (author) => [...new Set(textsOf(author))].join(", ") || null),
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
  (evidence) => printedBylines(evidence).filter(({ raw }) => NAMES_ONLY.test(raw)),
];

/** Who signed the article, as the page's metadata or its byline give it; null if they do not. */
export function byline(evidence: Evidence): Found | null {
  return firstPlausible(evidence, BYLINE, (raw) => {
    const names = withoutDate(plainText(raw).replace(PREFIX, ""));
    return names && names.length <= 300 && !/^https?:/i.test(names) ? names : null;
  });
}

const PREFIX = /^(?:by|von|por|par|di|door|written by|words by|reported by|escrito por)[:\s]\s?/i;
/** A printed byline in one to eight capitalised words; what says more is a description of the author. */
const NAMES_ONLY =
  /^(?:[Bb]y:? |BY:? |[Vv]on |[Pp]or |[Pp]ar |[Dd]i )?\p{Lu}[\p{L}.'’-]*(?:,? (?:and |y |et |und |e |de |del |van |der |la )?\p{Lu}[\p{L}.'’-]*){0,7}$/u;
const MAX_CHARS = 120;
const MAX_BYLINES = 6;
const NAME =
  /(?:^|[-_ ])(?:byline|author|authors|autor|firma|writer|source|agency|agencia|credit)(?:$|[-_ ])/i;

/** Short texts of elements that their markup or their names call a byline, an author or a source. */
export function printedBylines({ labelled }: Evidence): Finding[] {
  const found: Finding[] = [];
  for (const { element, names } of labelled) {
    const { rel, itemprop } = element.attributes;
    const marked = rel === "author" || itemprop === "author";
    if (!marked && !NAME.test(names)) continue;
    const text = textIn(element, MAX_CHARS);
    if (text === "" || text.length > MAX_CHARS) continue;
    found.push({
      raw: text,
      from: marked ? "element marked author" : `text of "${names.trim().slice(0, 60)}"`,
    });
    if (found.length === MAX_BYLINES) break;
  }
  return found;
}

/** Bylines go on with the date on many pages. */
function withoutDate(names: string): string {
  const at = names.search(/(?<![\p{L}\d])(?:published|updated|posted|\d{1,2}[ /.:])/iu);
  return at < 0 ? names : names.slice(0, at).replace(/[\s,|·–-]{1,9}$/, "");
}
