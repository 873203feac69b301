import type { PageElement } from "../tree/page-tree.ts";

/** Class lists are shorter; more of one is not looked at. */
const MAX_NAME_CHARS = 1_000;

/** Class and id of an element as they are written, cut at a length no honest page reaches. */
export function labelsOf({ attributes }: PageElement): { readonly className: string; readonly id: string } {
  return {
    className: (attributes["class"] ?? "").slice(0, MAX_NAME_CHARS),
    id: (attributes["id"] ?? "").slice(0, MAX_NAME_CHARS),
  };
}

/** Class and id names in one spelling: `newsCaption` and `news_caption` are `news-caption`. */
export function namesOf(element: PageElement): string[] {
  const { className, id } = labelsOf(element);
  if (className === "" && id === "") return [];
  return `${className} ${id}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/_+/g, "-")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}

/** Words in names that speak for and against an article, as Mozilla's Readability (Apache-2.0) weighs them. */
const FOR = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const AGAINST =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;

/** What the names of an element say for or against its being the article: class and id count 25 each, either way. */
export function nameWeight(element: PageElement): number {
  const { className, id } = labelsOf(element);
  return weightOf(className) + weightOf(id);
}

function weightOf(name: string): number {
  if (name === "") return 0;
  return (FOR.test(name) ? 25 : 0) - (AGAINST.test(name) ? 25 : 0);
}
