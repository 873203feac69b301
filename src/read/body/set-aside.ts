import { isElement, type PageElement } from "../tree/page-tree.ts";
import { EMPTY, measure, NO_TEXT, type Size } from "./measure.ts";
import { labelsOf, namesOf } from "./names.ts";

/** Elements and roles that stand beside an article. */
const BESIDE_TAGS = new Set("figure figcaption picture nav aside footer dialog".split(" "));
const BESIDE_ROLES = new Set(
  "navigation complementary dialog alertdialog alert contentinfo menu menubar".split(" "),
);

/** Names of boxes that are not the article, each one word or a run of words of a class or id. */
const BOX_NAMES = [
  ..."caption captions related newsletter newsletters signup promo promos social share sharing sharedaddy disqus".split(
    " ",
  ),
  ..."comment comments advert advertisement advertorial breadcrumb breadcrumbs byline dateline credit credits tags".split(
    " ",
  ),
  ..."taboola outbrain recirc recommended recommendations trending popular cookie cookies consent paywall".split(
    " ",
  ),
  ..."subscribe subscription tooltip widget toolbar login signin copyright slideshow gallery carousel".split(
    " ",
  ),
  "sign-up",
  "key-events",
  "key-moments",
  "bio",
  "about-author",
  "about-the-author",
  "author-info",
  "author-box",
  "author-card",
  "contributor",
  "contrib",
  "read-more",
  "read-next",
  "more-on",
  "most-read",
  "see-also",
  "also-like",
  "screen-reader",
  "visually-hidden",
  "sr-only",
];
const BOX = new RegExp(`(?:^|-)(?:${BOX_NAMES.join("|")})(?:-|$)`);

/** Names that say "this is the article"; such an element stays whatever else it is called. */
const ARTICLE_NAME =
  /^(?:entry|article|story|post)-(?:content|body|text)(?:-(?:content|container|inner|wrapper|text|main)|$)/;

/** Words in names that make an element unlikely to hold the article, and those that excuse it; as Mozilla's Readability (Apache-2.0) has them. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const STILL_LIKELY = /and|article|body|column|content|main|shadow/i;

/** A box that holds more of the page's text than this is the article itself, badly named or never closed. */
const MAX_SHARE = 0.4;

/**
 * The elements of a tree that are no running text: furniture by tag, role, name or because readers do not see it.
 *
 * @param strict whether names that only make the article unlikely count as well; without it, boxes of one name that
 *   together hold much of the text are no furniture either
 */
export function setAside(root: PageElement, strict: boolean): Set<PageElement> {
  const aside = new Set<PageElement>();
  const sizes = measure(root);
  const whole = sizes.get(root) ?? EMPTY;
  const alike = strict ? new Map<string, Size>() : sizesOfAlike(sizes);
  const walk = (element: PageElement, inTable: boolean) => {
    const size = (strict ? undefined : alike.get(likenessOf(element))) ?? sizes.get(element) ?? EMPTY;
    if (isAside(element, size, whole) || (strict && isUnlikely(element, inTable))) {
      aside.add(element);
      return;
    }
    const within = inTable || element.tag === "table" || element.tag === "code";
    for (const child of element.children) if (isElement(child)) walk(child, within);
  };
  for (const child of root.children) if (isElement(child)) walk(child, false);
  return aside;
}

/** How much the elements of one tag and class hold together. */
function sizesOfAlike(sizes: ReadonlyMap<PageElement, Size>): Map<string, Size> {
  const alike = new Map<string, Size>();
  for (const [element, { chars, inParagraphs }] of sizes) {
    if (!element.attributes["class"]) continue;
    const likeness = likenessOf(element);
    const known = alike.get(likeness) ?? EMPTY;
    alike.set(likeness, { chars: known.chars + chars, inParagraphs: known.inParagraphs + inParagraphs });
  }
  return alike;
}

function likenessOf(element: PageElement): string {
  return `${element.tag} ${labelsOf(element).className}`;
}

function isAside(element: PageElement, size: Size, whole: Size): boolean {
  const { tag, attributes } = element;
  // A template or an object that was never closed holds all that stands behind it.
  if (NO_TEXT.has(tag)) return size.inParagraphs <= whole.inParagraphs || size.chars < 500;
  if (attributes["aria-modal"] === "true" && tag !== "article" && tag !== "main") return true;
  if (asksConsent(element)) return true;
  // Both measures: some pages have no paragraph elements, and on short articles the furniture outweighs the text.
  const small = size.inParagraphs <= whole.inParagraphs * MAX_SHARE && size.chars <= whole.chars * MAX_SHARE;
  if (!small) return false;
  if (BESIDE_TAGS.has(tag) || BESIDE_ROLES.has(attributes["role"] ?? "") || isHidden(attributes)) return true;
  const names = namesOf(element);
  return names.some((name) => BOX.test(name)) && !names.some((name) => ARTICLE_NAME.test(name));
}

/** Boxes of the consent tools that outlets use; their legal text can be longer than an article. */
const CONSENT_TOOL =
  /^(?:onetrust|ot-sdk|optanon|didomi|qc-cmp|sp-message|cookiebot|cybot|truste|usercentrics|cmpbox|cmp-container|fc-consent|quantcast|evidon|iubenda|cookie-law|cookielaw|cookie-notice|cookie-banner|cookie-consent|cookieconsent|gdpr-banner|ccpa)(?:-|$)/;

const asksConsent = (element: PageElement) =>
  element.tag !== "body" &&
  element.tag !== "main" &&
  element.tag !== "article" &&
  namesOf(element).some((name) => CONSENT_TOOL.test(name));

function isHidden(attributes: PageElement["attributes"]): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  const style = attributes["style"];
  return style !== undefined && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style);
}

/** What is not the article unless nothing else is; judged without a look at its size, since pop-ups can be long. */
function isUnlikely(element: PageElement, inTable: boolean): boolean {
  if (isHidden(element.attributes) || BESIDE_ROLES.has(element.attributes["role"] ?? "")) return true;
  if (inTable || element.tag === "a") return false;
  const { className, id } = labelsOf(element);
  const names = `${className} ${id}`;
  return UNLIKELY.test(names) && !STILL_LIKELY.test(names);
}
