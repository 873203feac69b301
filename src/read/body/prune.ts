import { EMPTY, measure } from "./measure.ts";

/** Elements without running text, whatever they hold. */
const NO_TEXT =
  "script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,button,select,textarea";

/** Elements and roles that stand beside an article. */
const BESIDE =
  "figure,figcaption,picture,nav,aside,footer,dialog,[hidden],[role=navigation],[role=complementary],[role=dialog],[role=contentinfo],[style*='display:none'],[style*='display: none']";

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
  "author-bio",
  "about-author",
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
const ARTICLE_NAME = /^(?:entry|article|story|post)-(?:content|body|text)$/;

/** A box that holds more of the page's text than this is the article itself, badly named or never closed. */
const MAX_SHARE = 0.4;

/** Class lists are shorter; more of one is not looked at. */
const MAX_NAME_CHARS = 1_000;

/** Takes what is not running text out of the tree, in place. */
export function prune(document: Document): void {
  for (const element of document.querySelectorAll(NO_TEXT)) element.remove();
  const sizes = measure(document.body);
  const whole = sizes.get(document.body) ?? EMPTY;
  // Both measures: some pages have no paragraph elements, and on short articles the furniture outweighs the text.
  const drop = (element: Element) => {
    const size = sizes.get(element) ?? EMPTY;
    const small =
      size.inParagraphs <= whole.inParagraphs * MAX_SHARE && size.chars <= whole.chars * MAX_SHARE;
    if (small) element.remove();
  };
  for (const element of document.body.querySelectorAll(BESIDE)) drop(element);
  for (const element of document.body.querySelectorAll("[class],[id]")) {
    const names = namesOf(element);
    if (names.some((name) => BOX.test(name)) && !names.some((name) => ARTICLE_NAME.test(name))) drop(element);
  }
}

/** Class and id names in one spelling: `newsCaption` and `news_caption` are `news-caption`. */
function namesOf(element: Element): string[] {
  return `${element.getAttribute("class") ?? ""} ${element.id}`
    .slice(0, MAX_NAME_CHARS)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/_+/g, "-")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}
